import { join } from 'node:path'
import { z } from 'zod'
import { mapKinds } from '../../domain/records/map-kinds'
import {
  recordKindNameSchema,
  recordKindNames,
  type RecordKindName,
} from '../../domain/records/record-kind-name'
import type { SummaryOf } from '../../domain/records/record-of'
import { writeDurably } from './durable-file'
import { asBuffer } from './as-buffer'
import type { Envelope, FileLabel } from './envelope'
import type { FileSystem } from './file-system'
import { readForeignTable, readTable, tablePieces, type IndexTable } from './index-table'
import { recordKinds } from './record-kinds'
import type { IndexEntry } from './summary-index'

/** To be raised when the layout of the index changes; an index of another layout is made anew. */
const indexFormatVersion = 3

const label: FileLabel = { kind: 'index', id: 'index' }

/**
 * The first line of the index, closed with a brace here. What this very version wrote and the envelope found unharmed
 * needs no further check, which would cost more than all the rest of loading it.
 */
const headSchema = z.object({ formatVersion: z.literal(indexFormatVersion), appVersion: z.string() })

const tableSchema = z.object({ fields: z.array(z.string()), rows: z.array(z.array(z.unknown())) })

/** An index of before may know fewer kinds, and is good for those that it knows: it has no table of the others. */
const bodySchema = z.partialRecord(recordKindNameSchema, tableSchema)

export type SavedIndex = { readonly [K in RecordKindName]: readonly IndexEntry<SummaryOf[K]>[] }

export interface LoadedIndex {
  readonly tables: SavedIndex
  /** Whether another Attune made the summaries: then every file has to be read again. */
  readonly isForeign: boolean
}

function indexPath(folder: string, extension: Envelope['extension']): string {
  return join(folder, `index${extension}`)
}

/** The index as it was saved, or null when it is missing or cannot be used: it is only a cache, and made anew. */
export async function loadIndex(
  fileSystem: FileSystem,
  folder: string,
  envelope: Envelope,
  appVersion: string,
): Promise<LoadedIndex | null> {
  try {
    const bytes = await fileSystem.readFile(indexPath(folder, envelope.extension))
    return parseIndex(asBuffer(envelope.unwrap(bytes, label)), appVersion)
  } catch {
    return null
  }
}

function parseIndex(bytes: Buffer, appVersion: string): LoadedIndex {
  const firstLineEnd = bytes.indexOf('\n')
  const head = headSchema.parse(JSON.parse(`${bytes.toString('latin1', 0, firstLineEnd - 1)}}`))
  const body = bytes.subarray(firstLineEnd + 1)
  const content: unknown = JSON.parse(`{${body.toString('latin1')}`)
  const isForeign = head.appVersion !== appVersion
  const tables = isForeign ? bodySchema.parse(content) : (content as z.output<typeof bodySchema>)
  return {
    isForeign,
    tables: mapKinds<unknown>((kind) => {
      const table = tables[kind] ?? noTable
      return isForeign ? readForeignTable<unknown>(table, recordKinds[kind].summarySchema) : readTable(table)
    }) as SavedIndex,
  }
}

const noTable: IndexTable = { fields: [], rows: [] }

/** Writes the index piece by piece, so that a large one holds nobody up. The folder is made where it is missing. */
export async function saveIndex(
  fileSystem: FileSystem,
  folder: string,
  envelope: Envelope,
  index: SavedIndex,
  appVersion: string,
): Promise<void> {
  const head = { formatVersion: indexFormatVersion, appVersion }
  const pieces = [Buffer.from(`${JSON.stringify(head).slice(0, -1)},\n`, 'latin1')]
  for await (const piece of bodyPieces(index)) pieces.push(Buffer.from(piece, 'latin1'))
  const bytes = envelope.wrap(Buffer.concat(pieces), label)
  await fileSystem.createFolder(folder)
  await writeDurably(fileSystem, indexPath(folder, envelope.extension), bytes)
  // Sealed or not, the other one is outdated, and an open one would tell what is sealed.
  await removeIndex(fileSystem, folder, envelope.isSealed ? '.json' : '.sealed')
}

/** Removes an index that must not be there any more, if it is. */
async function removeIndex(
  fileSystem: FileSystem,
  folder: string,
  extension: Envelope['extension'],
): Promise<void> {
  await fileSystem.removeFile(indexPath(folder, extension)).catch(() => undefined)
}

async function* bodyPieces(index: SavedIndex): AsyncGenerator<string> {
  for (const [place, kind] of recordKindNames.entries()) {
    yield `${place === 0 ? '' : ',\n'}"${kind}":`
    yield* tablePieces<object>(index[kind])
  }
  yield '}\n'
}
