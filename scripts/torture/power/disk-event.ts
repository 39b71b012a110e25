import type { MemoryFile, MemoryFolder, MemoryNode } from './memory-node'

/** From now on the name stands for this file or folder; null when it stands for nothing. */
export interface NameChange {
  readonly folder: MemoryFolder
  readonly name: string
  readonly node: MemoryNode | null
}

/** One call that changes something on a disk, or makes it durable. */
export type DiskEvent =
  /** All that the file holds after the call. */
  | { readonly does: 'write'; readonly file: MemoryFile; readonly bytes: Uint8Array }
  | { readonly does: 'sync-file'; readonly file: MemoryFile }
  /** A rename is two changes, the new name first. */
  | { readonly does: 'name'; readonly changes: readonly NameChange[] }
  | { readonly does: 'sync-folder'; readonly folder: MemoryFolder }
