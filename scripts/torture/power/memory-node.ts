/** A file apart from its names; it may have several, or none any more. */
export interface MemoryFile {
  readonly kind: 'file'
  bytes: Uint8Array
  mtimeMs: number
}

export interface MemoryFolder {
  readonly kind: 'folder'
  readonly names: Map<string, MemoryNode>
}

export type MemoryNode = MemoryFile | MemoryFolder

export function emptyFolder(): MemoryFolder {
  return { kind: 'folder', names: new Map() }
}
