import { join } from 'node:path'
import type { OutgoingDocument } from '../../domain/documents/outgoing-document'
import { t } from '../../texts/t'
import { writeDurably } from '../library/durable-file'
import type { FileSystem } from '../library/file-system'
import { LibraryError, libraryErrorFrom } from '../library/library-error'
import { isMissing } from '../library/system-code'

export interface SaveManyOptions {
  readonly fileSystem: FileSystem
  readonly folder: string
  readonly ending: string
  readonly total: number
  readonly signal: AbortSignal
  /** The file of a document. */
  readonly bytesOf: (document: OutgoingDocument) => Promise<Uint8Array>
  /** A name for its file, without the ending. */
  readonly nameOf: (document: OutgoingDocument) => string
  readonly onProgress: (done: number) => void
}

/** Null stands for one that could not be read. */
type Documents = AsyncIterable<OutgoingDocument | null>

/**
 * Writes each document into a file of its own, and never over another one. Each file is whole or not there; when one
 * cannot be written, those before it stay, and the error says how many they are.
 */
export async function saveMany(
  documents: Documents,
  { fileSystem, folder, ending, total, signal, bytesOf, nameOf, onProgress }: SaveManyOptions,
): Promise<{ written: number; leftOut: number }> {
  const free = new FreeNames(fileSystem, folder, ending)
  let written = 0
  let leftOut = 0
  for await (const document of documents) {
    if (signal.aborted) throw stopped(new LibraryError('cancelled'), written, total)
    if (document === null) {
      leftOut += 1
    } else {
      try {
        await writeDurably(fileSystem, await free.next(nameOf(document)), await bytesOf(document))
      } catch (error) {
        throw stopped(error, written, total)
      }
      written += 1
    }
    onProgress(written + leftOut)
  }
  return { written, leftOut }
}

/** Why it ended before its end, and what there is all the same. */
function stopped(error: unknown, written: number, total: number): LibraryError {
  const { code, message } = libraryErrorFrom(error)
  const kept = t('{{written}} of {{total}} files were written before and stay.', { written, total })
  return new LibraryError(code, `${t(message)} ${kept}`, { cause: error })
}

class FreeNames {
  readonly #given = new Set<string>()

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly folder: string,
    private readonly ending: string,
  ) {}

  /** A path at which there is nothing yet. */
  async next(name: string): Promise<string> {
    for (let copy = 1; ; copy += 1) {
      const file = copy === 1 ? `${name}.${this.ending}` : `${name} (${copy}).${this.ending}`
      const path = join(this.folder, file)
      if (this.#given.has(file.toLowerCase())) continue
      this.#given.add(file.toLowerCase())
      if (await this.#isFree(path)) return path
    }
  }

  async #isFree(path: string): Promise<boolean> {
    try {
      await this.fileSystem.inspect(path)
      return false
    } catch (error) {
      if (isMissing(error)) return true
      throw error
    }
  }
}
