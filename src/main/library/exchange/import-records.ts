import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { importedCopyOf } from '../../../domain/exchange/imported-copy'
import type { RecordKindName } from '../../../domain/records/record-kind-name'
import type { RecordOf, SummaryOf } from '../../../domain/records/record-of'
import { decideImport, type ImportDecision } from '../../../domain/exchange/decide-import'
import type { ChangeOfManyFiles } from '../backups/restore-backup'
import type { Envelope } from '../envelope'
import type { FileSystem } from '../file-system'

import { recordFileName } from '../record-file-name'
import { recordCodec, type RecordKind, type StoredRecord } from '../record-kind'
import { recordKinds } from '../record-kinds'
import { namedRecord } from '../title-of-record'
import { isMissing } from '../system-code'
import { timeNameOf } from '../time-name'
import type { Incoming } from './incoming-record'

export interface ImportingLibrary {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly envelope: Envelope
}

type RecordFiles<T extends StoredRecord> = Pick<
  RecordKind<T, unknown>,
  'folder' | 'schema' | 'schemaVersion' | 'migrations'
>

/** One record that comes in, what becomes of it, and how it is put into a change. */
export interface PlannedRecord {
  readonly title: string
  readonly decision: ImportDecision
  readonly putInto: (change: ChangeOfManyFiles) => Promise<void>
}

/** Decides about one record by what the library's folder holds now; changes nothing. */
export async function planRecord<K extends RecordKindName>(
  library: ImportingLibrary,
  { kind: name, record }: Incoming<K>,
): Promise<PlannedRecord> {
  const kind: RecordKind<RecordOf[K], SummaryOf[K]> = recordKinds[name]
  const title = namedRecord(name, record)
  const here = await readHere(library, kind, record.id)
  // What cannot be read is never written over: the record comes in beside it.
  const merge = (a: RecordOf[K], b: RecordOf[K]) => kind.merge(null, a, b)
  const decision = here === 'unreadable' ? 'both' : decideImport(here?.record ?? null, record, merge)
  const put = async (change: ChangeOfManyFiles, each: RecordOf[K]) =>
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
      const copy = importedCopyOf[name](record, copyIdOf(kind, record))
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
  kind: RecordFiles<T>,
  id: string,
): Promise<RecordHere<T> | 'unreadable' | null> {
  try {
    const bytes = await library.fileSystem.readFile(join(library.root, pathOf(library, kind, id)))
    return { bytes, record: recordCodec(kind, id, library.envelope).decode(bytes) }
  } catch (error) {
    return isMissing(error) ? null : 'unreadable'
  }
}

async function keepInHistory<T extends StoredRecord>(
  { envelope }: ImportingLibrary,
  kind: RecordFiles<T>,
  change: ChangeOfManyFiles,
  { record, bytes }: RecordHere<T>,
): Promise<void> {
  const version = `${timeNameOf(record.updatedAt)}${envelope.extension}`
  await change.put(`history/${kind.folder}/${record.id}/${version}`, bytes)
}

function pathOf<T extends StoredRecord>({ envelope }: ImportingLibrary, kind: RecordFiles<T>, id: string) {
  return `${kind.folder}/${recordFileName(id, envelope.extension)}`
}

function encoded<T extends StoredRecord>({ envelope }: ImportingLibrary, kind: RecordFiles<T>, record: T) {
  return recordCodec(kind, record.id, envelope).encode(record)
}

/** An id that the same content gets each time. */
function copyIdOf<T extends StoredRecord>(kind: RecordFiles<T>, record: T): string {
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
