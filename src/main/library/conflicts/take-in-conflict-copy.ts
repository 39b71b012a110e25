import { join } from 'node:path'
import { inOrderOfChange } from '../../../domain/merging/merge-records'
import { merged, type Clash, type Merged } from '../../../domain/merging/merged'
import { sameValue } from '../../../domain/merging/same-value'
import type { Envelope } from '../envelope'
import type { FileSystem } from '../file-system'
import type { RecordHistory } from '../history/record-history'
import { LibraryError } from '../library-error'
import { recordIdOf } from '../record-file-name'
import { recordCodec, type RecordKind, type StoredRecord } from '../record-kind'
import type { RecordStore } from '../record-store'
import { findCommonVersion } from './common-version'
import { originalOfConflictCopy } from './conflict-copy-name'

/** What became of a record and the copy of it that was changed on another machine. */
export interface TakenCopy<T> {
  readonly record: T
  readonly outcome: 'nothing-new' | 'merged' | 'wanted-again' | Clash
}

export interface ConflictShelf<T extends StoredRecord> {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly envelope: Envelope
  readonly kind: Pick<
    RecordKind<T, unknown>,
    'folder' | 'noun' | 'schema' | 'schemaVersion' | 'migrations' | 'merge'
  >
  readonly store: Pick<RecordStore<T>, 'read' | 'create' | 'replace'>
  readonly history: Pick<RecordHistory<T>, 'list' | 'read' | 'keepCopy'>
}

/**
 * Merges a conflict copy into its record. What the record was and what the copy held are versions in the history
 * afterwards; only then does the copy go. Null when there is no such file (any more); rejects with a LibraryError when it
 * cannot be read or merged, and leaves it as it is then.
 */
export async function takeInConflictCopy<T extends StoredRecord>(
  shelf: ConflictShelf<T>,
  fileName: string,
): Promise<TakenCopy<T> | null> {
  const { fileSystem, root, envelope, kind, store, history } = shelf
  const id = recordIdOf(originalOfConflictCopy(fileName) ?? '', envelope.extension)
  if (id === null) throw new LibraryError('not-a-record')
  const path = join(root, kind.folder, fileName)
  const facts = await fileSystem.inspect(path).catch(() => null)
  if (facts === null) return null
  if (facts.kind !== 'file') throw new LibraryError('not-a-record')
  const theirs = decode(shelf, id, await fileSystem.readFile(path))
  const ours = await store.read(id)
  const taken = ours === null ? await wantedAgain(shelf, theirs) : await mergeIn(shelf, ours, theirs)
  await history.keepCopy(theirs)
  await fileSystem.removeFile(path)
  return taken
}

function decode<T extends StoredRecord>(
  { kind, envelope }: ConflictShelf<T>,
  id: string,
  bytes: Uint8Array,
): T {
  try {
    return recordCodec(kind, id, envelope).decode(bytes)
  } catch (error) {
    throw error instanceof LibraryError ? error : new LibraryError('damaged', undefined, { cause: error })
  }
}

/** One machine deleted it and another wrote on: the words are still wanted. */
async function wantedAgain<T extends StoredRecord>(
  { store }: ConflictShelf<T>,
  theirs: T,
): Promise<TakenCopy<T>> {
  return { record: await store.create(theirs), outcome: 'wanted-again' }
}

async function mergeIn<T extends StoredRecord>(
  { kind, store, history }: ConflictShelf<T>,
  ours: T,
  theirs: T,
): Promise<TakenCopy<T>> {
  const base = await findCommonVersion(history, ours, theirs)
  const { value, clashes } = mergeWithinShape(kind, base, ours, theirs)
  if (sameValue(value, ours)) return { record: ours, outcome: 'nothing-new' }
  // Somebody may have typed meanwhile: what is written is made of the record as it is then.
  const { record } = await store.replace(
    ours.id,
    (current) => mergeWithinShape(kind, base, current, theirs).value,
  )
  if (clashes.includes('newer-kept')) return { record, outcome: 'newer-kept' }
  return { record, outcome: clashes.includes('both-kept') ? 'both-kept' : 'merged' }
}

/**
 * What the two were merged into. Where that is more than a record may hold, such as more addresses than a person can have,
 * it could not be read again: then the newer one stays as it is, and the older one is a version in the history.
 */
function mergeWithinShape<T extends StoredRecord>(
  { schema, merge }: Pick<RecordKind<T, unknown>, 'schema' | 'merge'>,
  base: T | null,
  ours: T,
  theirs: T,
): Merged<T> {
  const whole = merge(base, ours, theirs)
  if (schema.safeParse(whole.value).success) return whole
  const [, newer] = inOrderOfChange(ours, theirs)
  return merged(newer, 'newer-kept')
}
