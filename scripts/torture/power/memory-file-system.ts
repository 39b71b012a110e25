import { posix } from 'node:path'
import type { FileSystem } from '../../../src/main/library/file-system'
import type { DiskEvent } from './disk-event'
import { emptyFolder, type MemoryFile, type MemoryFolder, type MemoryNode } from './memory-node'

export interface MemoryFileSystemOptions {
  /** Hears of each call that changes something, right after it was done. */
  readonly onEvent?: (event: DiskEvent) => void
  /** Awaited before each call; makes calls that are under way at the same time change places. */
  readonly pause?: () => Promise<void>
}

/** A disk in memory that answers as a POSIX one does: names apart from files, hard links, and the system's errors. */
export class MemoryFileSystem implements FileSystem {
  readonly hasBusyMoments = false
  readonly #onEvent: (event: DiskEvent) => void
  readonly #pause: () => Promise<void>
  #time = Date.parse('2026-03-02T09:00:00.000Z')

  constructor(
    readonly root: MemoryFolder = emptyFolder(),
    { onEvent = () => undefined, pause = () => Promise.resolve() }: MemoryFileSystemOptions = {},
  ) {
    this.#onEvent = onEvent
    this.#pause = pause
  }

  async createFile(path: string) {
    await this.#pause()
    const { folder, name } = this.#placeOf(path)
    if (folder.names.has(name)) throw systemError('EEXIST', path)
    const file: MemoryFile = { kind: 'file', bytes: new Uint8Array(), mtimeMs: this.#tick() }
    this.#name([{ folder, name, node: file }])
    return {
      write: async (bytes: Uint8Array) => {
        await this.#pause()
        file.bytes = Buffer.concat([file.bytes, bytes])
        file.mtimeMs = this.#tick()
        this.#onEvent({ does: 'write', file, bytes: file.bytes })
      },
      sync: async () => {
        await this.#pause()
        this.#onEvent({ does: 'sync-file', file })
      },
      stamp: async () => {
        await this.#pause()
        return { size: file.bytes.byteLength, mtimeMs: file.mtimeMs }
      },
      close: () => this.#pause(),
    }
  }

  async readFile(path: string): Promise<Uint8Array> {
    await this.#pause()
    const node = this.#nodeAt(path)
    if (node.kind === 'folder') throw systemError('EISDIR', path)
    return node.bytes.slice()
  }

  async inspect(path: string) {
    await this.#pause()
    const node = this.#nodeAt(path)
    if (node.kind === 'folder') return { kind: node.kind, size: 0, mtimeMs: 0 }
    return { kind: node.kind, size: node.bytes.byteLength, mtimeMs: node.mtimeMs }
  }

  async listFolder(path: string): Promise<string[]> {
    await this.#pause()
    return [...this.#folderAt(path).names.keys()].sort()
  }

  async createFolder(path: string): Promise<boolean> {
    await this.#pause()
    let folder = this.root
    let isNew = false
    let here = '/'
    for (const name of partsOf(path)) {
      here = posix.join(here, name)
      const next = folder.names.get(name) ?? emptyFolder()
      if (next.kind === 'file') throw systemError('ENOTDIR', here)
      if (!folder.names.has(name)) {
        this.#name([{ folder, name, node: next }])
        isNew = true
      }
      folder = next
    }
    return isNew
  }

  async link(existing: string, path: string): Promise<void> {
    await this.#pause()
    const node = this.#nodeAt(existing)
    if (node.kind === 'folder') throw systemError('EPERM', existing)
    const { folder, name } = this.#placeOf(path)
    if (folder.names.has(name)) throw systemError('EEXIST', path)
    this.#name([{ folder, name, node }])
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#pause()
    const node = this.#nodeAt(from)
    const source = this.#placeOf(from)
    const target = this.#placeOf(to)
    const over = target.folder.names.get(target.name)
    // Two names of one file: POSIX asks for nothing to be done.
    if (over === node) return
    if (over?.kind === 'folder' && node.kind === 'file') throw systemError('EISDIR', to)
    if (over?.kind === 'file' && node.kind === 'folder') throw systemError('ENOTDIR', to)
    if (over?.kind === 'folder' && over.names.size > 0) throw systemError('ENOTEMPTY', to)
    this.#name([
      { ...target, node },
      { ...source, node: null },
    ])
  }

  async removeFile(path: string): Promise<void> {
    await this.#pause()
    if (this.#nodeAt(path).kind === 'folder') throw systemError('EISDIR', path)
    this.#name([{ ...this.#placeOf(path), node: null }])
  }

  async removeFolder(path: string): Promise<void> {
    await this.#pause()
    if (this.#folderAt(path).names.size > 0) throw systemError('ENOTEMPTY', path)
    this.#name([{ ...this.#placeOf(path), node: null }])
  }

  async touch(path: string, now: number): Promise<void> {
    await this.#pause()
    const node = this.#nodeAt(path)
    if (node.kind === 'file') node.mtimeMs = now
  }

  async syncFolder(path: string): Promise<void> {
    await this.#pause()
    this.#onEvent({ does: 'sync-folder', folder: this.#folderAt(path) })
  }

  #name(changes: Extract<DiskEvent, { does: 'name' }>['changes']): void {
    for (const { folder, name, node } of changes) {
      if (node === null) folder.names.delete(name)
      else folder.names.set(name, node)
    }
    this.#onEvent({ does: 'name', changes })
  }

  #nodeAt(path: string): MemoryNode {
    let node: MemoryNode = this.root
    for (const name of partsOf(path)) {
      if (node.kind === 'file') throw systemError('ENOTDIR', path)
      const next = node.names.get(name)
      if (next === undefined) throw systemError('ENOENT', path)
      node = next
    }
    return node
  }

  #folderAt(path: string): MemoryFolder {
    const node = this.#nodeAt(path)
    if (node.kind === 'file') throw systemError('ENOTDIR', path)
    return node
  }

  #placeOf(path: string): { folder: MemoryFolder; name: string } {
    return { folder: this.#folderAt(posix.dirname(path)), name: posix.basename(path) }
  }

  /** Every change has a time of its own, as on a disk with fine time stamps. */
  #tick(): number {
    this.#time += 1
    return this.#time
  }
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
