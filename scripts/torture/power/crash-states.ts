import type { SeededRandom } from '../../seed/seeded-random'
import { namesAfter, type DiskHistory, type PendingBytes, type PendingChange } from './disk-history'
import type { MemoryFile, MemoryFolder, MemoryNode } from './memory-node'

/** Answers one of so many possibilities, from 0 up. Asked in the same order, it decides what state a disk is left in. */
type Choose = (possibilities: number) => number

/** At most so many states are built of one moment one after another; of more, so many are picked at random. */
export interface CrashStateLimits {
  readonly atMost: number
  readonly random: SeededRandom
}

/** The states in which a power cut at this moment may leave the disk, each as a disk of its own. */
export function* crashStates(history: DiskHistory, limits: CrashStateLimits): Generator<MemoryFolder> {
  const steps = new Steps()
  let built = 0
  do {
    yield diskAfterCrash(history, steps.choose)
    built += 1
    if (built === limits.atMost && steps.next()) {
      for (let more = 0; more < limits.atMost; more += 1) yield randomState(history, limits.random)
      return
    }
  } while (built < limits.atMost && steps.next())
}

/** One state at random: also those that are far along in the row of all. */
export function randomState(history: DiskHistory, random: SeededRandom): MemoryFolder {
  return diskAfterCrash(history, (possibilities) => random.integer(0, possibilities - 1))
}

/** Counts through all rows of choices, however many choices a row turns out to have. */
class Steps {
  #row: { choice: number; readonly possibilities: number }[] = []
  #place = 0

  readonly choose: Choose = (possibilities) => {
    const step = this.#row[this.#place] ?? { choice: 0, possibilities }
    this.#row[this.#place] = step
    this.#place += 1
    return step.choice
  }

  /** Goes on to the next row; false when there is none. */
  next(): boolean {
    this.#place = 0
    for (let last = this.#row.at(-1); last !== undefined; last = this.#row.at(-1)) {
      if (last.choice + 1 < last.possibilities) {
        last.choice += 1
        return true
      }
      this.#row.pop()
    }
    return false
  }
}

function diskAfterCrash(history: DiskHistory, choose: Choose): MemoryFolder {
  // A file with two names is one file on the new disk, too.
  const copies = new Map<MemoryFile, MemoryFile>()
  const copyOf = (node: MemoryNode, name: string): MemoryNode => {
    if (node.kind === 'folder') return copyOfFolder(node)
    const copy = copies.get(node) ?? fileAfterCrash(node, history.bytesOf(node), name, choose)
    copies.set(node, copy)
    return copy
  }
  const copyOfFolder = (folder: MemoryFolder): MemoryFolder => {
    const done = chosenChanges(history.pendingChanges(folder), choose)
    const names = namesAfter(history.durableNames(folder), done)
    return {
      kind: 'folder',
      names: new Map([...names].map(([name, node]) => [name, copyOf(node, name)])),
    }
  }
  return copyOfFolder(history.root)
}

function chosenChanges(pending: readonly PendingChange[], choose: Choose): PendingChange[] {
  const done = new Set<number>()
  for (const [place, { after }] of pending.entries()) {
    const isPossible = after === null || done.has(after)
    if (isPossible && choose(2) === 1) done.add(place)
  }
  return pending.filter((_, place) => done.has(place))
}

function fileAfterCrash(file: MemoryFile, pending: PendingBytes, name: string, choose: Choose): MemoryFile {
  return {
    kind: 'file',
    bytes: asAfterRestart(name, bytesAfterCrash(pending, choose)),
    mtimeMs: file.mtimeMs,
  }
}

/** All of the bytes, only what was synced, half of what was written since, or zeros in its place. */
function bytesAfterCrash({ durable, written }: PendingBytes, choose: Choose): Uint8Array {
  if (durable.byteLength === written.byteLength) return written
  const middle = Math.floor((durable.byteLength + written.byteLength) / 2)
  switch (choose(4)) {
    case 0:
      return durable
    case 1:
      return written.subarray(0, middle)
    case 2:
      return Buffer.concat([durable, new Uint8Array(written.byteLength - durable.byteLength)])
    default:
      return written
  }
}

/** No process has this id: the machine was started again, and this one, which goes on, was not the holder. */
const noProcess = 4_194_304

function asAfterRestart(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.includes('.lock')) return bytes
  return Buffer.from(
    Buffer.from(bytes)
      .toString()
      .replace(/"pid":\d+/, `"pid":${noProcess}`),
  )
}
