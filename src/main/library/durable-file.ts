import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Adapter } from 'lowdb'
import type { Codec } from './codec'
import { renameOver } from './durable-rename'
import type { FileFacts, FileStamp, FileSystem } from './file-system'
import { LibraryError, libraryErrorCodeOf, UnreadableRecord } from './library-error'
import { isMissing } from './system-code'
import { withTemporary } from './temporary-file'

/** Nothing that a person writes comes near this; a larger file is not ours, and reading it would stop everything. */
export const maxFileBytes = 64 * 1024 * 1024

/**
 * Writes a whole file so that a crash leaves either the old content or the new one, and never loses what was
 * acknowledged: a new file beside it, synced, renamed over it, and the folder synced. `beforeRename` has the last word.
 */
export function writeDurably(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = () => Promise.resolve(),
): Promise<FileStamp> {
  return withTemporary(fileSystem, path, async (temporary) => {
    const file = await fileSystem.createFile(temporary)
    let stamp: FileStamp
    try {
      await file.write(bytes)
      await file.sync()
      stamp = await file.stamp()
    } finally {
      await file.close()
    }
    await beforeRename()
    await renameOver(fileSystem, temporary, path)
    await fileSystem.syncFolder(dirname(path))
    return stamp
  })
}

/** How often, and after which waits, a file that may be half written is read again. */
export interface Patience {
  readonly waitsMs: readonly number[]
  readonly now: () => number
}

const noPatience: Patience = { waitsMs: [], now: Date.now }

/** Nobody takes longer than this over one file that a person wrote. */
const youngMs = 10_000

/** One value in one file, for lowdb. lowdb's own adapter neither syncs nor uses a name of its own while writing. */
export class DurableFile<T> implements Adapter<T> {
  /** The version of the file that was last read, or written and acknowledged; null before. */
  stamp: FileStamp | null = null

  constructor(
    private readonly fileSystem: FileSystem,
    readonly path: string,
    private readonly codec: Codec<T>,
    private readonly patience: Patience = noPatience,
  ) {}

  /**
   * Like `readOnce`. A file that is damaged and was written just now may be half written by another program: it is read
   * again a few times before it counts as damaged.
   */
  async read(): Promise<T | null> {
    for (const waitMs of this.patience.waitsMs) {
      try {
        return await this.readOnce()
      } catch (error) {
        if (libraryErrorCodeOf(error) !== 'damaged' || !(await this.#isYoung())) throw error
        await delay(waitMs)
      }
    }
    return this.readOnce()
  }

  /** Null when there is no such file; UnreadableRecord when there is one that cannot be read. */
  async readOnce(): Promise<T | null> {
    const facts = await this.#inspect()
    if (facts === null) return null
    if (facts.kind !== 'file') throw new UnreadableRecord(this.path, 'not-a-record')
    if (facts.size > maxFileBytes) throw new UnreadableRecord(this.path, 'too-large')
    const bytes = await this.#readBytes()
    if (bytes === null) return null
    const value = this.#decode(bytes)
    this.stamp = { size: facts.size, mtimeMs: facts.mtimeMs }
    return value
  }

  /** Rejects with `changed-outside` when the file is not the one that was read or written last through here. */
  async write(value: T): Promise<void> {
    const bytes = this.codec.encode(value)
    if (bytes.byteLength > maxFileBytes) throw new LibraryError('too-large')
    this.stamp = await writeDurably(this.fileSystem, this.path, bytes, () => this.#refuseUnseen())
  }

  /** Compares the disk with what was last read or written through here. */
  async compare(): Promise<'same' | 'changed' | 'missing'> {
    const facts = await this.#inspect()
    if (facts === null) return 'missing'
    return facts.size === this.stamp?.size && facts.mtimeMs === this.stamp.mtimeMs ? 'same' : 'changed'
  }

  /** Writing takes a while, and another program may have been quicker: its words must not be written over unseen. */
  async #refuseUnseen(): Promise<void> {
    if (this.stamp !== null && (await this.compare()) === 'changed') throw new LibraryError('changed-outside')
  }

  async #inspect(): Promise<FileFacts | null> {
    try {
      return await this.fileSystem.inspect(this.path)
    } catch (error) {
      if (isMissing(error)) return null
      throw this.#unreadable(error)
    }
  }

  async #isYoung(): Promise<boolean> {
    const facts = await this.#inspect().catch(() => null)
    return facts !== null && Math.abs(this.patience.now() - facts.mtimeMs) < youngMs
  }

  async #readBytes(): Promise<Uint8Array | null> {
    try {
      return await this.fileSystem.readFile(this.path)
    } catch (error) {
      if (isMissing(error)) return null
      throw this.#unreadable(error)
    }
  }

  #decode(bytes: Uint8Array): T {
    try {
      return this.codec.decode(bytes)
    } catch (error) {
      if (error instanceof LibraryError) throw error
      throw new UnreadableRecord(this.path, 'damaged', { cause: error })
    }
  }

  #unreadable(error: unknown): UnreadableRecord {
    return new UnreadableRecord(this.path, libraryErrorCodeOf(error), { cause: error })
  }
}
