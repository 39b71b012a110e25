import type { DiskEvent, NameChange } from './disk-event'
import type { MemoryFile, MemoryFolder, MemoryNode } from './memory-node'

/** Changes of names in one folder that it was not synced after; `after` is the place of one that has to come first. */
export interface PendingChange {
  readonly change: NameChange
  readonly after: number | null
}

/** A file whose bytes were not synced: what surely is on the disk, and what was written. */
export interface PendingBytes {
  readonly durable: Uint8Array
  readonly written: Uint8Array
}

/**
 * What a disk surely holds after the calls that were told to it, and what it may hold. The model is the least that POSIX
 * promises, with one addition that every journaling file system keeps:
 *
 * - Bytes are on the disk once their file was synced. Before that any beginning of them may be there, or zeros.
 * - Names are on the disk once their folder was synced. Before that each change of a name may be there or not,
 *   whatever came before or after it; syncing a file says nothing about its name.
 * - A rename within one folder is one change: the old name goes only where the new one is. A rename from one folder to
 *   another is two changes, and each may be there without the other.
 */
export class DiskHistory {
  readonly #names = new Map<MemoryFolder, Map<string, MemoryNode>>()
  readonly #pending = new Map<MemoryFolder, PendingChange[]>()
  readonly #bytes = new Map<MemoryFile, PendingBytes>()

  /** The disk begins with what `root` holds, all of it durable. */
  constructor(readonly root: MemoryFolder) {
    this.#takeAsDurable(root)
  }

  tell(event: DiskEvent): void {
    switch (event.does) {
      case 'write':
        this.#bytes.set(event.file, { durable: this.bytesOf(event.file).durable, written: event.bytes })
        return
      case 'sync-file': {
        const { written } = this.bytesOf(event.file)
        this.#bytes.set(event.file, { durable: written, written })
        return
      }
      case 'name':
        this.#rename(event.changes)
        return
      case 'sync-folder':
        this.#syncFolder(event.folder)
    }
  }

  durableNames(folder: MemoryFolder): ReadonlyMap<string, MemoryNode> {
    return this.#names.get(folder) ?? new Map<string, MemoryNode>()
  }

  pendingChanges(folder: MemoryFolder): readonly PendingChange[] {
    return this.#pending.get(folder) ?? []
  }

  bytesOf(file: MemoryFile): PendingBytes {
    return this.#bytes.get(file) ?? { durable: new Uint8Array(), written: new Uint8Array() }
  }

  #rename(changes: readonly NameChange[]): void {
    const [first, second] = changes
    if (first === undefined) return
    const place = this.#push({ change: first, after: null })
    if (second === undefined) return
    this.#push({ change: second, after: second.folder === first.folder ? place : null })
  }

  #push(pending: PendingChange): number {
    const list = this.#pending.get(pending.change.folder) ?? []
    this.#pending.set(pending.change.folder, list)
    return list.push(pending) - 1
  }

  #syncFolder(folder: MemoryFolder): void {
    this.#names.set(folder, namesAfter(this.durableNames(folder), this.pendingChanges(folder)))
    this.#pending.delete(folder)
  }

  #takeAsDurable(node: MemoryNode): void {
    if (node.kind === 'file') {
      this.#bytes.set(node, { durable: node.bytes, written: node.bytes })
      return
    }
    this.#names.set(node, new Map(node.names))
    for (const inside of node.names.values()) this.#takeAsDurable(inside)
  }
}

/** The names of a folder after these of its pending changes, in their order. */
export function namesAfter(
  durable: ReadonlyMap<string, MemoryNode>,
  done: readonly PendingChange[],
): Map<string, MemoryNode> {
  const names = new Map(durable)
  for (const { change } of done) {
    if (change.node === null) names.delete(change.name)
    else names.set(change.name, change.node)
  }
  return names
}
