import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { SeededRandom } from '../../seed/seeded-random'
import { ExpectedRecords } from '../work/expected-records'
import { lookOver } from '../work/look-over'
import { absent, type RecordState } from '../work/record-state'
import { followJournal, parseJournal, type Phase } from './journal'
import { lossesInPair } from './staged-pair'
import type { WorkOrder } from './working-process'

export interface LibraryKill {
  /** What the process was about when it was killed. */
  readonly phase: Phase
  /** How many texts it had been told are saved. */
  readonly acknowledged: number
  readonly losses: readonly string[]
}

const workedIds = ['meeting-a', 'meeting-b', 'meeting-c', 'meeting-d', 'person-a', 'person-b']

/** More texts than one process can save before it is killed: no text is ever used twice. */
const textsEach = 1_000_000

/** A kill comes so long after the process began to open its library; opening takes the first of it. */
const longestLifeMs = 250

/** Starts the working process on one library again and again, and kills it at a random moment each time. */
export async function* killLibrary(
  program: string,
  folder: string,
  kills: number,
  random: SeededRandom,
): AsyncGenerator<LibraryKill> {
  let states: readonly (readonly [string, RecordState])[] = workedIds.map((id) => [id, absent])
  for (let kill = 1; kill <= kills; kill += 1) {
    const order: WorkOrder = { folder, seed: random.id(), firstText: kill * textsEach, states }
    const entries = parseJournal(await lifeOf(program, order, random.integer(0, longestLifeMs)))
    const expected = new ExpectedRecords(states)
    const phase = followJournal(entries, expected)
    const found = await lookOver(folder, expected)
    states = found.states
    const staged = entries.findLast((entry) => entry.tells === 'staged')
    const inPair = await lossesInPair(folder, staged?.text ?? 0)
    const losses = [...found.losses, ...inPair].map((loss) => `kill ${kill} while ${phase}: ${loss}`)
    yield { phase, acknowledged: entries.filter(({ tells }) => tells === 'saved').length, losses }
  }
}

/** Lets the process live so long after its first word, kills it, and answers all that it said. */
async function lifeOf(program: string, order: WorkOrder, lifeMs: number): Promise<string> {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString()
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  await delay(lifeMs)
  child.kill('SIGKILL')
  await closed
  return output
}
