import { join } from 'node:path'
import { z } from 'zod'
import { meetingSummarySchema, type MeetingSummary } from '../../domain/meetings/meeting-summary'
import { personSummarySchema, type PersonSummary } from '../../domain/people/person'
import { writeDurably } from './durable-file'
import type { FileSystem } from './file-system'
import type { IndexEntry } from './summary-index'

/** To be raised when what `index.json` holds changes its shape; an index of another version is made anew. */
const indexFormatVersion = 1

/** How many entries are turned into text before other work gets its turn: well under a millisecond's worth. */
const entriesAtOnce = 500

const stampSchema = z.object({ size: z.number(), mtimeMs: z.number() }).nullable()

function entriesSchema<S extends z.ZodType>(summary: S) {
  return z.array(z.object({ stamp: stampSchema, summary }))
}

const indexSchema = z.object({
  formatVersion: z.literal(indexFormatVersion),
  appVersion: z.string(),
  meetings: entriesSchema(meetingSummarySchema),
  people: entriesSchema(personSummarySchema),
})

export interface SavedIndex {
  /** Which Attune made the summaries: another one may make others of the same files. */
  readonly appVersion: string
  readonly meetings: readonly IndexEntry<MeetingSummary>[]
  readonly people: readonly IndexEntry<PersonSummary>[]
}

function indexPath(root: string): string {
  return join(root, 'index.json')
}

/** The index as it was saved, or null when it is missing or cannot be used: it is only a cache, and made anew. */
export async function loadIndex(fileSystem: FileSystem, root: string): Promise<SavedIndex | null> {
  try {
    const text = Buffer.from(await fileSystem.readFile(indexPath(root))).toString()
    return indexSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Writes the index in pieces, so that a large one holds nobody up. */
export async function saveIndex(fileSystem: FileSystem, root: string, index: SavedIndex): Promise<void> {
  const head = JSON.stringify({ formatVersion: indexFormatVersion, appVersion: index.appVersion })
  const pieces = [
    `${head.slice(0, -1)},"meetings":[\n`,
    ...(await inPieces(index.meetings)),
    '],"people":[\n',
    ...(await inPieces(index.people)),
    ']}\n',
  ]
  await writeDurably(fileSystem, indexPath(root), Buffer.from(pieces.join('')))
}

async function inPieces(entries: readonly unknown[]): Promise<string[]> {
  const pieces: string[] = []
  for (let start = 0; start < entries.length; start += entriesAtOnce) {
    const lines = entries.slice(start, start + entriesAtOnce).map((entry) => JSON.stringify(entry))
    const isLast = start + entriesAtOnce >= entries.length
    pieces.push(`${lines.join(',\n')}${isLast ? '' : ','}\n`)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return pieces
}
