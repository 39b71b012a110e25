import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { t } from '../../../texts/t'
import { maxFileBytes } from '../durable-file'
import { LibraryError, libraryErrorFrom } from '../library-error'
import { systemCodeOf } from '../system-code'
import { parseArchivePath } from './archive-path'
import { BufferedFileReader } from './buffered-file-reader'

/** What is refused before any of it is unpacked. */
export interface ArchiveLimits {
  readonly entries: number
  /** Of everything together, unpacked. */
  readonly totalBytes: number
  /** How many times larger a large entry may become. */
  readonly growth: number
}

/** Text of people becomes five times smaller, and not a thousand times. */
export const limitsForStrangers: ArchiveLimits = {
  entries: 400_000,
  totalBytes: 16 * 1024 ** 3,
  growth: 200,
}

export interface ArchiveEntry {
  readonly path: string
  /** Bytes, unpacked. */
  readonly size: number
  /** Its bytes, checked against the archive's own checksum. */
  read(): Promise<Buffer>
}

/** Small files are no bomb, however well they pack. */
const smallBytes = 1024 * 1024

const inflate = promisify(inflateRaw)

const folderMode = 0o040000
const fileMode = 0o100000

/**
 * A zip file that may come from anybody. Its entries are walked one by one, never all in memory; whatever could harm
 * is refused with a LibraryError `archive-refused` that says why.
 */
export class ZipArchive {
  private constructor(
    private readonly file: FileHandle,
    private readonly reader: BufferedFileReader,
    readonly size: number,
    private readonly limits: ArchiveLimits,
    /** What the archive says of itself at its end; found without reading anything else. */
    readonly comment: string,
    readonly entryCount: number,
  ) {}

  static async open(path: string, limits: ArchiveLimits = limitsForStrangers): Promise<ZipArchive> {
    const file = await open(path, 'r')
    try {
      const facts = await file.stat()
      if (!facts.isFile()) throw new LibraryError('archive-refused', t('This is not a file.'))
      const reader = new BufferedFileReader(file)
      const { comment, entryCount } = await beginWalk(reader, facts.size)
      if (entryCount > limits.entries) {
        throw new LibraryError(
          'archive-refused',
          t('The archive holds too many files: {{total}}.', { total: entryCount }),
        )
      }
      return new ZipArchive(file, reader, facts.size, limits, textOf(comment), entryCount)
    } catch (error) {
      await file.close()
      throw refusalFrom(error)
    }
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  /** Every file in the archive, in its order; may be walked again. */
  async *entries(): AsyncGenerator<ArchiveEntry> {
    const seen = new Set<string>()
    let totalBytes = 0
    try {
      const zip = await beginWalk(this.reader, this.size)
      for await (const entry of zip.eachEntry()) {
        const path = parseArchivePath(entry.fileNameRaw)
        this.#refuseUnlessPlain(entry, path)
        const name = path.normalize('NFC').toLowerCase()
        if (seen.has(name))
          throw refusal(t('The archive holds two files of one name: {{file}}.', { file: shown(path) }))
        seen.add(name)
        totalBytes += entry.uncompressedSize
        if (totalBytes > this.limits.totalBytes)
          throw refusal(t('The archive would become far too large unpacked.'))
        if (path.endsWith('/')) continue
        yield { path, size: entry.uncompressedSize, read: () => this.#read(zip, entry, path) }
      }
    } catch (error) {
      throw refusalFrom(error)
    }
  }

  #refuseUnlessPlain(entry: Entry, path: string): void {
    if (entry.isEncrypted()) {
      throw refusal(
        t('The archive is locked with a password of its own. Attune reads only archives that are not.'),
      )
    }
    const mode = (entry.externalFileAttributes >>> 16) & 0o170000
    const isFolder = path.endsWith('/')
    if (mode !== 0 && mode !== (isFolder ? folderMode : fileMode)) {
      throw refusal(t('The archive holds a link or another special file: {{file}}.', { file: shown(path) }))
    }
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
      throw refusal(
        t('A file in the archive is packed in a way that Attune does not know: {{file}}.', {
          file: shown(path),
        }),
      )
    }
    const { compressedSize, uncompressedSize } = entry
    if (isFolder && uncompressedSize > 0)
      throw refusal(t('A folder in the archive has content: {{file}}.', { file: shown(path) }))
    if (uncompressedSize > maxFileBytes)
      throw refusal(t('A file in the archive is too large: {{file}}.', { file: shown(path) }))
    if (uncompressedSize > smallBytes && uncompressedSize > compressedSize * this.limits.growth) {
      throw refusal(
        t('A file in the archive would become far too large unpacked: {{file}}.', { file: shown(path) }),
      )
    }
  }

  async #read(zip: ZipFile, entry: Entry, path: string): Promise<Buffer> {
    try {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      const packed = await this.reader.bytesAt(fileDataStart, entry.compressedSize)
      // Never more than was declared, and was found small enough, whatever the packed bytes would become.
      const bytes =
        entry.compressionMethod === 0
          ? Buffer.from(packed)
          : await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) })
      const isWhole = bytes.byteLength === entry.uncompressedSize && crc32(bytes) === entry.crc32
      if (isWhole) return bytes
    } catch (error) {
      if (isOfTheDisk(error)) throw libraryErrorFrom(error)
    }
    throw refusal(t('A file in the archive is damaged: {{file}}.', { file: shown(path) }))
  }
}

function beginWalk(reader: BufferedFileReader, size: number): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(reader, size, {
    autoClose: false,
    lazyEntries: true,
    decodeStrings: false,
  })
}

/** Without decoded strings yauzl gives bytes, which its types do not say. */
function textOf(comment: unknown): string {
  return comment instanceof Uint8Array ? Buffer.from(comment).toString('latin1') : String(comment)
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 80))
}

function refusal(message: string): LibraryError {
  return new LibraryError('archive-refused', t('{{message}} Nothing was taken from it.', { message }))
}

function isOfTheDisk(error: unknown): boolean {
  const code = systemCodeOf(error)
  return code !== null && /^E[A-Z]+$/.test(code)
}

/** Whatever else a reader of zips complains of is a zip that is no zip, cut off or changed. */
function refusalFrom(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  if (isOfTheDisk(error)) return libraryErrorFrom(error)
  return new LibraryError(
    'archive-refused',
    t('This is no zip archive, or it is damaged or cut off. Nothing was taken from it.'),
    { cause: error },
  )
}
