import { meetingDocument } from '../../domain/search/meeting-document'
import { ownPlayDocument, sharedPageDocument } from '../../domain/search/own-documents'
import { personDocument } from '../../domain/search/person-document'
import {
  checkInDocument,
  commitmentDocument,
  journalEntryDocument,
} from '../../domain/search/relationship-documents'
import type { SearchDocument, SearchKind } from '../../domain/search/search-document'
import { jsonCodec } from '../library/codec'
import type { Envelope } from '../library/envelope'
import { recordCodec, type RecordKind, type StoredRecord } from '../library/record-kind'
import { recordKinds } from '../library/record-kinds'

/**
 * Turns the bytes of a record's file into what a search sees; throws on bytes that it cannot take. Bytes that are known
 * to be a record, since this very version of the file was read before, are not checked again: it takes most of the time.
 */
export type ReadDocument = (
  bytes: Uint8Array,
  id: string,
  envelope: Envelope,
  isKnown: boolean,
) => SearchDocument

function readAs<T extends StoredRecord>(
  kind: RecordKind<T, unknown>,
  documentOf: (record: T) => SearchDocument,
): ReadDocument {
  return (bytes, id, envelope, isKnown) => {
    if (isKnown) {
      const record = jsonCodec.decode(envelope.unwrap(bytes, { kind: kind.folder, id })) as T
      // One of an older version has to be brought up to this one.
      if (record.schemaVersion === kind.schemaVersion) return documentOf(record)
    }
    return documentOf(recordCodec(kind, id, envelope).decode(bytes))
  }
}

/** Every kind of record that can be found; a new one is added here. The few come before the many. */
export const searchableKinds: Readonly<Record<SearchKind, ReadDocument>> = {
  people: readAs(recordKinds.people, personDocument),
  plays: readAs(recordKinds.plays, ownPlayDocument),
  pages: readAs(recordKinds.pages, sharedPageDocument),
  'check-ins': readAs(recordKinds['check-ins'], checkInDocument),
  commitments: readAs(recordKinds.commitments, commitmentDocument),
  entries: readAs(recordKinds.entries, journalEntryDocument),
  meetings: readAs(recordKinds.meetings, meetingDocument),
}

export const searchKinds = Object.keys(searchableKinds) as readonly SearchKind[]
