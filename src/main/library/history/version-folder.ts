import { dirname, join } from 'node:path'
import { t } from '../../../texts/t'
import type { DatedVersion } from '../../../domain/history/thin-versions'
import { maxFileBytes, writeDurably } from '../durable-file'
import { exists } from '../durable-rename'
import type { FileFacts, FileSystem } from '../file-system'
import { LibraryError, libraryErrorFrom, UnreadableRecord } from '../library-error'
import { isMissing } from '../system-code'
import { removeLeftovers } from '../temporary-file'
import { parseTimeName, timeNameOf } from '../time-name'
import { linkOrCopy } from './link-or-copy'

/** One earlier state of a record. */
export interface RecordVersion extends DatedVersion {
  /** In bytes. */
  readonly size: number
}

/** The files of one record's versions. Nothing in here is ever written over. */
export class VersionFolder {
  constructor(
    private readonly fileSystem: FileSystem,
    readonly path: string,
    private readonly extension: string,
  ) {}

  /** What the names of the versions say, the newest first, without looking at the files. */
  async dated(): Promise<readonly DatedVersion[]> {
    const found = (await this.#fileNames()).flatMap((fileName) => {
      const name = fileName.endsWith(this.extension) ? fileName.slice(0, -this.extension.length) : ''
      const time = parseTimeName(name)
      return time === null ? [] : [{ name, savedAt: time.instant, copy: time.copy }]
    })
    return found.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt) || b.copy - a.copy)
  }

  /** The versions, the newest first; none when there is no such folder. */
  async list(): Promise<readonly RecordVersion[]> {
    const versions: RecordVersion[] = []
    for (const { name, savedAt } of await this.dated()) {
      const facts = await this.#inspect(name)
      if (facts?.kind === 'file') versions.push({ name, savedAt, size: facts.size })
    }
    return versions
  }

  /** Rejects with `not-found` when there is none of this name (any more), and with `invalid-id` when none can be. */
  async readBytes(name: string): Promise<Uint8Array> {
    const path = this.pathOf(name)
    try {
      const facts = await this.fileSystem.inspect(path)
      if (facts.kind !== 'file') throw new UnreadableRecord(path, 'not-a-record')
      if (facts.size > maxFileBytes) throw new UnreadableRecord(path, 'too-large')
      return await this.fileSystem.readFile(path)
    } catch (error) {
      if (isMissing(error)) throw new LibraryError('not-found', t('This version is not kept any more.'))
      throw libraryErrorFrom(error)
    }
  }

  /** Keeps a file as it is, and answers the version's name; null when there is no such file. */
  async keepFile(file: string, savedAt: string): Promise<string | null> {
    return this.#underFreeName(savedAt, async (path) => {
      const outcome = await linkOrCopy(this.fileSystem, file, path)
      const isKept = outcome === 'taken' && (await this.#isSame(path, await this.fileSystem.readFile(file)))
      return isKept ? 'kept' : outcome
    })
  }

  /** Keeps bytes that no file has any more, and answers the version's name. */
  async keepBytes(bytes: Uint8Array, savedAt: string): Promise<string | null> {
    await this.fileSystem.createFolder(this.path)
    return this.#underFreeName(savedAt, async (path) => {
      if (await exists(this.fileSystem, path)) return (await this.#isSame(path, bytes)) ? 'kept' : 'taken'
      await writeDurably(this.fileSystem, path, bytes)
      return 'kept'
    })
  }

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await this.fileSystem.removeFile(this.pathOf(name))
  }

  /** Removes every version and the folder, for good. */
  async removeAll(): Promise<void> {
    for (const fileName of await this.#fileNames())
      await this.fileSystem.removeFile(join(this.path, fileName))
    await this.fileSystem.removeFolder(this.path).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
  }

  /** Makes the names of what was kept durable. */
  async makeDurable(): Promise<void> {
    await this.fileSystem.syncFolder(this.path)
    await this.fileSystem.syncFolder(dirname(this.path))
  }

  /** Makes them durable, and removes what a killed process left half copied. */
  async tidy(): Promise<void> {
    await this.makeDurable()
    await removeLeftovers(this.fileSystem, this.path, await this.#fileNames())
  }

  pathOf(name: string): string {
    if (parseTimeName(name) === null) throw new LibraryError('invalid-id')
    return join(this.path, `${name}${this.extension}`)
  }

  async #inspect(name: string): Promise<FileFacts | null> {
    try {
      return await this.fileSystem.inspect(this.pathOf(name))
    } catch (error) {
      if (isMissing(error)) return null
      throw libraryErrorFrom(error)
    }
  }

  async #underFreeName(
    savedAt: string,
    keep: (path: string) => Promise<'kept' | 'taken' | 'missing'>,
  ): Promise<string | null> {
    for (let copy = 1; ; copy += 1) {
      const name = timeNameOf(savedAt, copy)
      const outcome = await keep(this.pathOf(name))
      if (outcome !== 'taken') return outcome === 'kept' ? name : null
    }
  }

  async #isSame(path: string, bytes: Uint8Array): Promise<boolean> {
    return Buffer.from(bytes).equals(await this.fileSystem.readFile(path))
  }

  async #fileNames(): Promise<readonly string[]> {
    try {
      return await this.fileSystem.listFolder(this.path)
    } catch (error) {
      if (isMissing(error)) return []
      throw libraryErrorFrom(error)
    }
  }
}
