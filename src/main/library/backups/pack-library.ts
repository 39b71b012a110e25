import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FileToPack } from '../archive/write-zip'
import { maxFileBytes } from '../durable-file'
import type { FileSystem } from '../file-system'
import { isMissing } from '../system-code'
import { encodeManifest, manifestPath, type BackupFacts } from './backup-manifest'
import { listLibraryFiles, listRecordFiles, placeOf, type LibraryFile } from './library-files'

const readsAtOnce = 16

export interface PackingOptions {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** What is known of a library before its files are counted. */
export type KnownFacts = Omit<BackupFacts, 'records' | 'inTrash' | 'files'>

/**
 * The files of a library for a backup, one after another, and at the end the manifest that tells of them. The library
 * may be written to meanwhile: each file is whole as it was at some moment, and none that was moved is missed.
 */
export class LibraryPacking {
  readonly digests = new Map<string, string>()
  #records = 0
  #inTrash = 0

  constructor(private readonly options: PackingOptions) {}

  /** As far as it is packed. */
  factsWith(known: KnownFacts): BackupFacts {
    return { ...known, records: this.#records, inTrash: this.#inTrash, files: this.digests.size }
  }

  async *files(known: KnownFacts): AsyncGenerator<FileToPack> {
    const { fileSystem, root, signal } = this.options
    const listed = await listLibraryFiles(fileSystem, root, signal)
    yield* this.#read(listed)
    // What was put back from the trash, or made, while its folder had been read already.
    const later = await listRecordFiles(fileSystem, root)
    yield* this.#read(later.filter(({ path }) => !this.digests.has(path)))
    const manifest = encodeManifest({ facts: this.factsWith(known), digests: this.digests })
    yield { path: manifestPath, bytes: manifest, modifiedAt: new Date(known.takenAt) }
  }

  async *#read(files: readonly LibraryFile[]): AsyncGenerator<FileToPack> {
    const { signal, onProgress } = this.options
    for (let start = 0; start < files.length; start += readsAtOnce) {
      signal.throwIfAborted()
      const batch = files.slice(start, start + readsAtOnce)
      const contents = await Promise.all(batch.map((file) => this.#readIfThere(file)))
      for (const [place, { path, mtimeMs }] of batch.entries()) {
        const bytes = contents[place] ?? null
        if (bytes === null) continue
        this.#count(path, bytes)
        yield { path, bytes, modifiedAt: new Date(mtimeMs) }
      }
      onProgress(Math.min(start + readsAtOnce, files.length), files.length)
    }
  }

  #count(path: string, bytes: Uint8Array): void {
    this.digests.set(path, createHash('sha256').update(bytes).digest('hex'))
    const place = placeOf(path)
    if (place === 'record') this.#records += 1
    if (place === 'trash') this.#inTrash += 1
  }

  /** Null for what went away since it was listed, and for what is too large to be anything of ours. */
  async #readIfThere({ path, size }: LibraryFile): Promise<Uint8Array | null> {
    if (size > maxFileBytes) return null
    try {
      return await this.options.fileSystem.readFile(join(this.options.root, path))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
}
