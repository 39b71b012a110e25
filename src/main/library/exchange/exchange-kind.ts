import { importedMeeting, importedPerson, importedPhrase } from '../../../domain/exchange/imported-copy'
import { mergeMeetings } from '../../../domain/merging/merge-meetings'
import { mergePeople } from '../../../domain/merging/merge-people'
import { mergePhrases } from '../../../domain/merging/merge-phrases'
import type { Merged } from '../../../domain/merging/merged'
import type { Meeting } from '../../../domain/meetings/meeting'
import type { Person } from '../../../domain/people/person'
import type { Phrase } from '../../../domain/phrases/phrase'
import type { RecordKind, StoredRecord } from '../record-kind'
import { recordKinds } from '../record-kinds'

/** What exporting and importing need to know of a kind of record. */
export interface ExchangeKind<T extends StoredRecord> {
  readonly kind: Pick<RecordKind<T, unknown>, 'folder' | 'schema' | 'schemaVersion' | 'migrations'>
  readonly merge: (a: T, b: T) => Merged<T>
  readonly copy: (record: T, id: string) => T
  readonly titleOf: (record: T) => string
}

export const meetingExchange: ExchangeKind<Meeting> = {
  kind: recordKinds.meetings,
  merge: (a, b) => mergeMeetings(null, a, b),
  copy: importedMeeting,
  titleOf: ({ title }) => (title.trim() === '' ? 'Untitled meeting' : title),
}

export const personExchange: ExchangeKind<Person> = {
  kind: recordKinds.people,
  merge: (a, b) => mergePeople(null, a, b),
  copy: importedPerson,
  titleOf: ({ name }) => name,
}

export const phraseExchange: ExchangeKind<Phrase> = {
  kind: recordKinds.phrases,
  merge: (a, b) => mergePhrases(null, a, b),
  copy: importedPhrase,
  titleOf: ({ text }) => text,
}

/** A record that comes in from an archive or from notes. */
export type IncomingRecord =
  | { readonly kind: 'meetings'; readonly record: Meeting }
  | { readonly kind: 'people'; readonly record: Person }
  | { readonly kind: 'phrases'; readonly record: Phrase }
