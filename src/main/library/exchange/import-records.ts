import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { decideImport, type ImportDecision } from '../../../domain/exchange/decide-import'
import type { ChangeOfManyFiles } from '../backups/restore-backup'
import type { Envelope } from '../envelope'
import type { FileSystem } from '../file-system'

import { recordFileName } from '../record-file-name'
import { recordCodec, type StoredRecord } from '../record-kind'
import { isMissing } from '../system-code'
import { timeNameOf } from '../time-name'
import {
  meetingExchange,
  personExchange,
  phraseExchange,
  type ExchangeKind,
  type IncomingRecord,
} from './exchange-kind'

export interface ImportingLibrary {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly envelope: Envelope
}

/** One record that comes in, what becomes of it, and how it is put into a change. */
export interface PlannedRecord {
  readonly title: string
  readonly decision: ImportDecision
  readonly putInto: (change: ChangeOfManyFiles) => Promise<void>
}

/** Decides about one record by what the library's folder holds now; changes nothing. */
export function planRecord(library: ImportingLibrary, incoming: IncomingRecord): Promise<PlannedRecord> {
  switch (incoming.kind) {
    case 'meetings':
      return plan(library, meetingExchange, incoming.record)
    case 'people':
      return plan(library, personExchange, incoming.record)
    case 'phrases':
      return plan(library, phraseExchange, incoming.record)
  }
}

async function plan<T extends StoredRecord>(
  library: ImportingLibrary,
  kind: ExchangeKind<T>,
  record: T,
): Promise<PlannedRecord> {
  const title = kind.titleOf(record)
  const here = await readHere(library, kind, record.id)
  // What cannot be read is never written over: the record comes in beside it.
  const decision = here === 'unreadable' ? 'both' : decideImport(here?.record ?? null, record, kind.merge)
  const put = async (change: ChangeOfManyFiles, each: T) =>
    change.put(pathOf(library, kind, each.id), encoded(library, kind, each))
  switch (decision) {
    case 'same':
    case 'ours':
      return { title, decision, putInto: () => Promise.resolve() }
    case 'new':
      return { title, decision, putInto: (change) => put(change, record) }
    case 'theirs':
      return {
        title,
        decision,
        putInto: async (change) => {
          if (here !== null && here !== 'unreadable') await keepInHistory(library, kind, change, here)
          await put(change, record)
        },
      }
    case 'both': {
      const copy = kind.copy(record, copyIdOf(kind, record))
      // The same archive again finds the copy that it brought before.
      const isHere = (await readHere(library, kind, copy.id)) !== null
      return isHere
        ? { title, decision: 'same', putInto: () => Promise.resolve() }
        : { title, decision, putInto: (change) => put(change, copy) }
    }
  }
}

interface RecordHere<T> {
  readonly record: T
  readonly bytes: Uint8Array
}

async function readHere<T extends StoredRecord>(
  library: ImportingLibrary,
  kind: ExchangeKind<T>,
  id: string,
): Promise<RecordHere<T> | 'unreadable' | null> {
  try {
    const bytes = await library.fileSystem.readFile(join(library.root, pathOf(library, kind, id)))
    return { bytes, record: recordCodec(kind.kind, id, library.envelope).decode(bytes) }
  } catch (error) {
    return isMissing(error) ? null : 'unreadable'
  }
}

async function keepInHistory<T extends StoredRecord>(
  { envelope }: ImportingLibrary,
  { kind }: ExchangeKind<T>,
  change: ChangeOfManyFiles,
  { record, bytes }: RecordHere<T>,
): Promise<void> {
  const version = `${timeNameOf(record.updatedAt)}${envelope.extension}`
  await change.put(`history/${kind.folder}/${record.id}/${version}`, bytes)
}

function pathOf<T extends StoredRecord>(
  { envelope }: ImportingLibrary,
  { kind }: ExchangeKind<T>,
  id: string,
) {
  return `${kind.folder}/${recordFileName(id, envelope.extension)}`
}

function encoded<T extends StoredRecord>(
  { envelope }: ImportingLibrary,
  { kind }: ExchangeKind<T>,
  record: T,
) {
  return recordCodec(kind, record.id, envelope).encode(record)
}

/** An id that the same content gets each time. */
function copyIdOf<T extends StoredRecord>({ kind }: ExchangeKind<T>, record: T): string {
  return stableId(kind.folder, JSON.stringify(record))
}

/** An id in the shape of the others, made of what it names. */
export function stableId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex')
  return [8, 12, 16, 20].reduceRight(
    (id, place) => `${id.slice(0, place)}-${id.slice(place)}`,
    digest.slice(0, 32),
  )
}
