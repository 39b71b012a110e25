import { createHash } from 'node:crypto'
import type { SeededRandom } from '../../seed/seeded-random'
import { ExpectedRecords } from '../work/expected-records'
import { lookOver } from '../work/look-over'
import type { RecordState } from '../work/record-state'
import { crashStates } from './crash-states'
import { MemoryFileSystem } from './memory-file-system'
import type { MemoryFolder } from './memory-node'
import { libraryFolder, type RecordedWork } from './recorded-work'

export interface PowerCut {
  readonly disk: MemoryFolder
  readonly expected: ExpectedRecords
  /** After how many moments of the run the power went. */
  readonly at: number
}

export interface PowerCutOptions {
  readonly states: readonly (readonly [string, RecordState])[]
  /** At most so many states of one moment are built; of more, as many again are picked at random. */
  readonly statesAtMost: number
  readonly random: SeededRandom
}

/** Every different state in which a power cut at any moment of the run may leave the disk. To be asked for once. */
export function* powerCuts(
  { before: history, moments }: RecordedWork,
  options: PowerCutOptions,
): Generator<PowerCut> {
  const expected = new ExpectedRecords(options.states)
  let seen = new Set<string>()
  for (const [at, moment] of moments.entries()) {
    if (moment.kind === 'disk') history.tell(moment.event)
    else {
      moment.tell(expected)
      // What was right before may be a loss from now on.
      seen = new Set()
    }
    for (const disk of crashStates(history, { atMost: options.statesAtMost, random: options.random })) {
      const digest = digestOf(disk)
      if (seen.has(digest)) continue
      seen.add(digest)
      yield { disk, expected: expected.copy(), at }
    }
  }
}

/** Opens the library as the power cut left it; answers what was lost, and what state it is in now. */
export async function openAfterPowerCut({ disk, expected, at }: PowerCut) {
  const fileSystem = new MemoryFileSystem(disk)
  try {
    const { losses, states } = await lookOver(libraryFolder, expected, fileSystem)
    return { states, losses: losses.map((loss) => `power cut after moment ${at}: ${loss}`) }
  } catch (error) {
    return { states: [], losses: [`power cut after moment ${at}: it does not open. ${String(error)}`] }
  }
}

function digestOf(disk: MemoryFolder): string {
  const digest = createHash('sha1')
  const add = (folder: MemoryFolder, path: string) => {
    for (const [name, node] of [...folder.names].sort(([one], [other]) => (one < other ? -1 : 1))) {
      digest.update(`${path}/${name}\0`)
      if (node.kind === 'folder') add(node, `${path}/${name}`)
      else digest.update(node.bytes)
    }
  }
  add(disk, '')
  return digest.digest('base64')
}
