import { Library } from '../../../src/main/library/library'
import type { SeededRandom } from '../../seed/seeded-random'
import { ExpectedRecords } from '../work/expected-records'
import { nextOperation, type Operation } from '../work/operation'
import type { RecordState } from '../work/record-state'
import { perform } from '../work/worked-records'
import type { DiskEvent } from './disk-event'
import { DiskHistory } from './disk-history'
import { MemoryFileSystem } from './memory-file-system'
import { emptyFolder, type MemoryFolder } from './memory-node'

/** What happened in a run, in its order: calls that reached the disk, and what was asked for and acknowledged. */
export type Moment =
  | { readonly kind: 'disk'; readonly event: DiskEvent }
  | { readonly kind: 'known'; readonly tell: (expected: ExpectedRecords) => void }

/** The library's folder on disks in memory: neither it nor the folder above is there at first. */
export const libraryFolder = '/home/Attune/library'

/** A disk on which nobody has written anything yet. */
export function emptyDisk(): MemoryFolder {
  return { kind: 'folder', names: new Map([['home', emptyFolder()]]) }
}

export interface Work {
  readonly disk: MemoryFolder
  /** Called once the library is open; resolves when the work is done. */
  readonly run: (perform: (operation: Operation) => Promise<void>) => Promise<void>
  /** Awaited before each call to the disk. */
  readonly pause?: () => Promise<void>
}

/** Long enough for the library to think that time for its rare work has come at every save. */
const leapMs = 11 * 60_000

export interface RecordedWork {
  /** The disk as it was before, all of it durable: the moments are told to it one after another. */
  readonly before: DiskHistory
  readonly moments: readonly Moment[]
}

/** Opens the library on the disk, lets the work happen, closes it, and answers every moment of it. */
export async function recordWork({ disk, run, pause }: Work): Promise<RecordedWork> {
  const before = new DiskHistory(disk)
  const moments: Moment[] = []
  const onEvent = (event: DiskEvent) => moments.push({ kind: 'disk', event })
  const know = (tell: (expected: ExpectedRecords) => void) => moments.push({ kind: 'known', tell })
  const fileSystem = new MemoryFileSystem(disk, { onEvent, ...(pause === undefined ? {} : { pause }) })
  let time = Date.parse('2026-03-02T09:00:00.000Z')
  const now = () => (time += leapMs)
  const library = await Library.open(libraryFolder, { now, appVersion: '0.0.0', fileSystem, indexQuietMs: 0 })
  await run(async (operation) => {
    know((expected) => expected.begin(operation))
    await perform(library, operation, (text) => know((expected) => expected.saved(operation.id, text)))
    know((expected) => expected.done(operation.id))
  })
  await library.close()
  return { before, moments }
}

/** Work on several records at the same time, chosen at random; `firstText` is the first text that is new. */
export function randomWork(
  disk: MemoryFolder,
  states: readonly (readonly [string, RecordState])[],
  operations: number,
  firstText: number,
  random: SeededRandom,
): Work {
  const expected = new ExpectedRecords(states)
  let lastText = firstText - 1
  return {
    disk,
    pause: async () => {
      if (random.chance(0.3)) await new Promise((resolve) => setImmediate(resolve))
    },
    run: async (perform) => {
      await Promise.all(
        states.map(async ([id]) => {
          for (let done = 0; done < operations; done += 1) {
            const operation = nextOperation(id, expected.acknowledged(id), random, () => (lastText += 1))
            expected.begin(operation)
            await perform(operation)
            expected.done(id)
          }
        }),
      )
    },
  }
}
