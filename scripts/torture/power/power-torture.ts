import { SeededRandom } from '../../seed/seeded-random'
import type { Torture, TortureRow } from '../torture'
import { absent } from '../work/record-state'
import { openAfterPowerCut, powerCuts, type PowerCut } from './power-cuts'
import { emptyDisk, randomWork, recordWork } from './recorded-work'

const fullCount = 20_000

const workedIds = ['meeting-a', 'meeting-b', 'person-a']
const operationsEach = 5

/** How many states of one moment are looked at: more moments show more than more states of one. */
const statesAtMost = 6

/** Disks that are opened at the same time: a lock that was cut off is waited for. */
const openedAtOnce = 40

/** A disk that was left by one power cut is worked on again, until the next one: so often at most. */
const cutsInARow = 4

export const powerTorture: Torture = {
  name: 'power',
  about: 'cuts the power at every moment of runs, and opens the library in every state a disk may be left in',
  needsApp: false,
  run: async ({ count, random, tell }) => {
    const total = count ?? fullCount
    const rows: TortureRow[] = []
    let done = 0
    while (done < total) {
      let before: PowerCut | null = null
      for (let cut = 1; cut <= cutsInARow && done < total; cut += 1) {
        const row = (rows[cut - 1] ??= { what: rowName(cut), count: 0, losses: [] })
        const result = await cutOnce(before, new SeededRandom(random.id()), cut, total - done)
        rows[cut - 1] = { ...row, count: row.count + result.count, losses: [...row.losses, ...result.losses] }
        done += result.count
        before = result.next
      }
      tell(`${done} of ${total} power cuts`)
    }
    return rows
  },
}

function rowName(cut: number): string {
  return cut === 1 ? 'power cut on a new library' : `power cut number ${cut} on one library`
}

interface Round {
  readonly count: number
  readonly losses: readonly string[]
  /** One of the power cuts of this round, to go on from. */
  readonly next: PowerCut
}

/** One run of work on a new disk, or on one that a power cut left behind, and every power cut in it. */
async function cutOnce(
  before: PowerCut | null,
  random: SeededRandom,
  round: number,
  atMost: number,
): Promise<Round> {
  const { disk, states } = await beginningOf(before)
  const work = randomWork(disk, states, operationsEach, round * 1_000, random)
  const cuts = [...powerCuts(await recordWork(work), { states, statesAtMost, random })]
  const chosen = cuts.length > atMost ? random.sample(cuts, atMost) : cuts
  const picked = random.pick(chosen)
  const next = { ...picked, disk: structuredClone(picked.disk) }
  const losses: string[] = []
  for (let first = 0; first < chosen.length; first += openedAtOnce) {
    const results = await Promise.all(chosen.slice(first, first + openedAtOnce).map(openAfterPowerCut))
    losses.push(...results.flatMap((result) => result.losses))
  }
  return { count: chosen.length, losses, next }
}

/** What a person finds when the machine is started again, looked at on a copy: opening it is a part of the next run. */
async function beginningOf(before: PowerCut | null) {
  if (before === null) return { disk: emptyDisk(), states: workedIds.map((id) => [id, absent] as const) }
  const { states } = await openAfterPowerCut({ ...before, disk: structuredClone(before.disk) })
  return { disk: before.disk, states }
}
