import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import type { PersonSummary } from '../../domain/people/person'
import { writeDurably } from './durable-file'
import type { FileSystem } from './file-system'
import { readForeignTable, readTable, tablePieces } from './index-table'
import { meetingKind, personKind } from './record-kinds'
import type { IndexEntry } from './summary-index'

/** To be raised when the layout of `index.json` changes; an index of another layout is made anew. */
const indexFormatVersion = 1

/**
 * The first line of `index.json`, closed with a brace here. Its digest is that of all that follows: a body that this
 * version wrote and that is unharmed needs no further check, which would cost more than all the rest of loading it.
 */
const headSchema = z.object({
  formatVersion: z.literal(indexFormatVersion),
  appVersion: z.string(),
  sha256: z.string(),
})

const tableSchema = z.object({ fields: z.array(z.string()), rows: z.array(z.array(z.unknown())) })

const bodySchema = z.object({ meetings: tableSchema, people: tableSchema })

export interface SavedIndex {
  readonly meetings: readonly IndexEntry<MeetingSummary>[]
  readonly people: readonly IndexEntry<PersonSummary>[]
}

export interface LoadedIndex extends SavedIndex {
  /** Whether another Attune made the summaries: then every file has to be read again. */
  readonly isForeign: boolean
}

function indexPath(root: string): string {
  return join(root, 'index.json')
}

/** The index as it was saved, or null when it is missing or cannot be used: it is only a cache, and made anew. */
export async function loadIndex(
  fileSystem: FileSystem,
  root: string,
  appVersion: string,
): Promise<LoadedIndex | null> {
  try {
    return parseIndex(Buffer.from(await fileSystem.readFile(indexPath(root))), appVersion)
  } catch {
    return null
  }
}

function parseIndex(bytes: Buffer, appVersion: string): LoadedIndex | null {
  const firstLineEnd = bytes.indexOf('\n')
  const head = headSchema.parse(JSON.parse(`${bytes.toString('latin1', 0, firstLineEnd - 1)}}`))
  const body = bytes.subarray(firstLineEnd + 1)
  if (createHash('sha256').update(body).digest('hex') !== head.sha256) return null
  const content: unknown = JSON.parse(`{${body.toString('latin1')}`)
  if (head.appVersion !== appVersion) {
    const { meetings, people } = bodySchema.parse(content)
    return {
      isForeign: true,
      meetings: readForeignTable(meetings, meetingKind.summarySchema),
      people: readForeignTable(people, personKind.summarySchema),
    }
  }
  const { meetings, people } = content as z.infer<typeof bodySchema>
  return { isForeign: false, meetings: readTable(meetings), people: readTable(people) }
}

/** Writes the index piece by piece, so that a large one holds nobody up. */
export async function saveIndex(
  fileSystem: FileSystem,
  root: string,
  index: SavedIndex,
  appVersion: string,
): Promise<void> {
  const digest = createHash('sha256')
  const pieces: Buffer[] = []
  for await (const piece of bodyPieces(index)) {
    const bytes = Buffer.from(piece, 'latin1')
    digest.update(bytes)
    pieces.push(bytes)
  }
  const head = { formatVersion: indexFormatVersion, appVersion, sha256: digest.digest('hex') }
  const firstLine = Buffer.from(`${JSON.stringify(head).slice(0, -1)},\n`, 'latin1')
  await writeDurably(fileSystem, indexPath(root), Buffer.concat([firstLine, ...pieces]))
}

async function* bodyPieces({ meetings, people }: SavedIndex): AsyncGenerator<string> {
  yield '"meetings":'
  yield* tablePieces(meetings)
  yield ',\n"people":'
  yield* tablePieces(people)
  yield '}\n'
}
