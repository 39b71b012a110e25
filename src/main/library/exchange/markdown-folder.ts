import { join } from 'node:path'
import { t } from '../../../texts/t'
import type { FileSystem } from '../file-system'
import { LibraryError, libraryErrorFrom } from '../library-error'
import type { IncomingRecord } from './incoming-record'
import { meetingFromMarkdown } from './meeting-from-markdown'

const largestBytes = 4 * 1024 * 1024
const mostFiles = 50_000
const deepest = 12

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** The notes in a folder and the folders in it. Hidden folders are passed over, and links are not followed. */
export class MarkdownFolder {
  /** Files that hold no notes that could be read, with the reason. */
  readonly skipped: string[] = []

  private constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    private readonly paths: readonly string[],
  ) {}

  static async open(fileSystem: FileSystem, root: string, signal: AbortSignal): Promise<MarkdownFolder> {
    const paths = await listNotes(fileSystem, root, '', 0, signal).catch((error: unknown) => {
      throw signal.aborted ? error : libraryErrorFrom(error)
    })
    if (paths.length === 0)
      throw new LibraryError('not-found', t('There are no Markdown files in this folder.'))
    if (paths.length > mostFiles)
      throw new LibraryError('too-large', t('This folder holds too many files of notes.'))
    return new MarkdownFolder(fileSystem, root, paths)
  }

  get recordCount(): number {
    return this.paths.length
  }

  async *records(signal: AbortSignal): AsyncGenerator<IncomingRecord> {
    this.skipped.splice(0)
    for (const path of this.paths) {
      signal.throwIfAborted()
      const file = join(this.root, path)
      const { size, mtimeMs } = await this.fileSystem.inspect(file)
      if (size > largestBytes) {
        this.skipped.push(t('{{file}}: too large', { file: path }))
        continue
      }
      const text = decode(await this.fileSystem.readFile(file))
      if (text === null) this.skipped.push(t('{{file}}: no text', { file: path }))
      else yield { kind: 'meetings', record: meetingFromMarkdown({ path, text, modifiedAtMs: mtimeMs }) }
    }
  }
}

async function listNotes(
  fileSystem: FileSystem,
  root: string,
  folder: string,
  depth: number,
  signal: AbortSignal,
): Promise<string[]> {
  signal.throwIfAborted()
  const found: string[] = []
  for (const name of (await fileSystem.listFolder(join(root, folder))).toSorted()) {
    if (name.startsWith('.')) continue
    const path = folder === '' ? name : `${folder}/${name}`
    const { kind } = await fileSystem.inspect(join(root, path))
    if (kind === 'file' && /\.(md|markdown)$/i.test(name)) found.push(path)
    if (kind === 'folder' && depth < deepest)
      found.push(...(await listNotes(fileSystem, root, path, depth + 1, signal)))
  }
  return found
}

function decode(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}
