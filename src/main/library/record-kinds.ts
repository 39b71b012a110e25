import { meetingMigrations } from '../../domain/meetings/meeting-migrations'
import { meetingSchema, meetingSchemaVersion, type Meeting } from '../../domain/meetings/meeting'
import {
  meetingSummarySchema,
  summarizeMeeting,
  type MeetingSummary,
} from '../../domain/meetings/meeting-summary'
import {
  personSchema,
  personSchemaVersion,
  personSummarySchema,
  summarizePerson,
  type Person,
  type PersonSummary,
} from '../../domain/people/person'
import { personMigrations } from '../../domain/people/person-migrations'
import { mergeMeetings } from '../../domain/merging/merge-meetings'
import { mergePeople } from '../../domain/merging/merge-people'
import { mergePhrases } from '../../domain/merging/merge-phrases'
import {
  phraseSchema,
  phraseSchemaVersion,
  phraseSummarySchema,
  summarizePhrase,
  type Phrase,
  type PhraseSummary,
} from '../../domain/phrases/phrase'
import { phraseMigrations } from '../../domain/phrases/phrase-migrations'
import type { RecordKind } from './record-kind'

export const meetingKind: RecordKind<Meeting, MeetingSummary> = {
  folder: 'meetings',
  noun: 'meeting',
  schema: meetingSchema,
  schemaVersion: meetingSchemaVersion,
  migrations: meetingMigrations,
  summarySchema: meetingSummarySchema,
  summarize: summarizeMeeting,
  titleOf: ({ title }) => title,
  merge: mergeMeetings,
}

export const personKind: RecordKind<Person, PersonSummary> = {
  folder: 'people',
  noun: 'person',
  schema: personSchema,
  schemaVersion: personSchemaVersion,
  migrations: personMigrations,
  summarySchema: personSummarySchema,
  summarize: summarizePerson,
  titleOf: ({ name }) => name,
  merge: mergePeople,
}

export const phraseKind: RecordKind<Phrase, PhraseSummary> = {
  folder: 'phrases',
  noun: 'phrase',
  schema: phraseSchema,
  schemaVersion: phraseSchemaVersion,
  migrations: phraseMigrations,
  summarySchema: phraseSummarySchema,
  summarize: summarizePhrase,
  titleOf: ({ text }) => text,
  merge: mergePhrases,
}

/** Every folder that holds records; a new kind of record is added here. */
export const recordFolders = [meetingKind.folder, personKind.folder, phraseKind.folder]
