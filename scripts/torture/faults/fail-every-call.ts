import { Library } from '../../../src/main/library/library'
import { LibraryError } from '../../../src/main/library/library-error'
import { MemoryFileSystem } from '../power/memory-file-system'
import type { MemoryFolder } from '../power/memory-node'
import { emptyDisk, libraryFolder, recordWork } from '../power/recorded-work'
import { ExpectedRecords } from '../work/expected-records'
import { lookOver } from '../work/look-over'
import type { Operation } from '../work/operation'
import { absent } from '../work/record-state'
import { perform } from '../work/worked-records'
import { failing, Fault } from './failing-file-system'

export const failingId = 'meeting'

/** What is done to a record while the disk fails, and what was done to it before; null for opening the library. */
export interface FailingWork {
  readonly what: string
  readonly before: readonly Operation[]
  readonly operation: Operation | null
}

const create: Operation = { kind: 'create', id: failingId, text: 1 }
const remove: Operation = { kind: 'remove', id: failingId }

export const failingWorks: readonly FailingWork[] = [
  { what: 'opening', before: [create], operation: null },
  { what: 'creating', before: [], operation: create },
  { what: 'saving', before: [create], operation: { kind: 'save', id: failingId, texts: [2, 3] } },
  { what: 'replacing', before: [create], operation: { kind: 'replace', id: failingId, text: 2 } },
  { what: 'removing', before: [create], operation: remove },
  { what: 'putting back', before: [create, remove], operation: { kind: 'put-back', id: failingId } },
]

/**
 * Lets every single call of the work fail in turn, once, and the disk from that call on; then everything is well again,
 * the same is asked for again, and the library is looked over. Answers how many faults there were and what was wrong.
 */
export async function failEveryCall(
  work: FailingWork,
  code: string,
): Promise<{ faults: number; losses: string[] }> {
  const losses: string[] = []
  let faults = 0
  for (const lasts of ['once', 'on'] as const) {
    for (let nth = 1; ; nth += 1) {
      const fault = new Fault(code, nth, lasts)
      const found = await failOnce(work, fault)
      if (!fault.hasHit) break
      faults += 1
      losses.push(...found.map((loss) => `${code} at call ${nth} of ${work.what} (${lasts}): ${loss}`))
    }
  }
  return { faults, losses }
}

async function failOnce({ before, operation }: FailingWork, fault: Fault): Promise<string[]> {
  const { disk, expected } = await prepared(before)
  const fileSystem = failing(new MemoryFileSystem(disk), fault)
  const open = () => Library.open(libraryFolder, { now: Date.now, appVersion: '0.0.0', fileSystem })
  const losses: string[] = []
  if (operation === null) fault.arm()
  let library = await open().catch((error: unknown) => {
    losses.push(...notPlain(error))
    return null
  })
  await library?.reconciled
  if (operation !== null && library !== null) {
    fault.arm()
    expected.begin(operation)
    losses.push(...(await tryTwice(library, operation, fault)))
    expected.done(operation.id)
  }
  fault.heal()
  library ??= await open()
  await library.close()
  return [...losses, ...(await lookOver(libraryFolder, expected, new MemoryFileSystem(disk))).losses]
}

/** Does it while the disk fails and again when it is well, as whoever asked for it does. */
async function tryTwice(library: Library, operation: Operation, fault: Fault): Promise<string[]> {
  try {
    await perform(library, operation, () => undefined)
    return []
  } catch (error) {
    fault.heal()
    const again = await perform(library, operation, () => undefined).catch((reason: unknown) => reason)
    const losses =
      again === undefined
        ? []
        : [`it does not succeed again: ${again instanceof Error ? again.message : 'no error'}`]
    return [...notPlain(error), ...losses]
  }
}

async function prepared(
  before: readonly Operation[],
): Promise<{ disk: MemoryFolder; expected: ExpectedRecords }> {
  const disk = emptyDisk()
  const expected = new ExpectedRecords([[failingId, absent]])
  await recordWork({
    disk,
    run: async (perform) => {
      for (const operation of before) await perform(operation)
    },
  })
  for (const operation of before) {
    expected.begin(operation)
    expected.done(operation.id)
  }
  return { disk, expected }
}

function notPlain(error: unknown): string[] {
  return error instanceof LibraryError ? [] : [`it is not told in plain words: ${String(error)}`]
}
