import { mapKinds } from '../../domain/records/map-kinds'
import type { RecordKindName } from '../../domain/records/record-kind-name'
import type { RecordOf, SummaryOf } from '../../domain/records/record-of'
import type { RecordHistory } from './history/record-history'
import type { SavedIndex } from './index-file'
import type { LibraryPart } from './library-part'
import type { RecordStore } from './record-store'
import type { RecordTrash } from './trash/record-trash'

/** The records of a library, kind by kind. */
export type LibraryParts = { readonly [K in RecordKindName]: LibraryPart<RecordOf[K], SummaryOf[K]> }

export type LibraryRecords = { readonly [K in RecordKindName]: RecordStore<RecordOf[K]> }

export type LibraryHistory = { readonly [K in RecordKindName]: RecordHistory<RecordOf[K]> }

export type LibraryTrash = { readonly [K in RecordKindName]: RecordTrash<RecordOf[K]> }

// The compiler does not see that what is made for a kind stands under that kind; only here it has to be told.

export function partsOfLibrary(
  make: <K extends RecordKindName>(kind: K) => LibraryPart<RecordOf[K], SummaryOf[K]>,
): LibraryParts {
  return mapKinds<unknown>((kind) => make(kind)) as LibraryParts
}

export function recordsOf(parts: LibraryParts): LibraryRecords {
  return mapKinds<unknown>((kind) => parts[kind].store) as LibraryRecords
}

export function historyOf(parts: LibraryParts): LibraryHistory {
  return mapKinds<unknown>((kind) => parts[kind].history) as LibraryHistory
}

export function trashOf(parts: LibraryParts): LibraryTrash {
  return mapKinds<unknown>((kind) => parts[kind].trash) as LibraryTrash
}

export function indexOf(parts: LibraryParts): SavedIndex {
  return mapKinds<unknown>((kind) => parts[kind].index.entries) as SavedIndex
}
