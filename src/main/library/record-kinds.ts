import { msg } from '../../texts/t'
import { checkInMigrations } from '../../domain/check-ins/check-in-migrations'
import {
  checkInSchema,
  checkInSchemaVersion,
  checkInSummarySchema,
  summarizeCheckIn,
} from '../../domain/check-ins/check-in'
import { nameOfCheckIn } from '../../domain/check-ins/name-of-check-in'
import {
  commitmentSchema,
  commitmentSchemaVersion,
  commitmentSummarySchema,
  summarizeCommitment,
} from '../../domain/commitments/commitment'
import { commitmentMigrations } from '../../domain/commitments/commitment-migrations'
import {
  journalEntrySchema,
  journalEntrySchemaVersion,
  journalEntrySummarySchema,
  summarizeJournalEntry,
} from '../../domain/journal/journal-entry'
import { journalEntryMigrations } from '../../domain/journal/journal-entry-migrations'
import { meetingMigrations } from '../../domain/meetings/meeting-migrations'
import { meetingSchema, meetingSchemaVersion } from '../../domain/meetings/meeting'
import { meetingSummarySchema, summarizeMeeting } from '../../domain/meetings/meeting-summary'
import { mergeCheckIns } from '../../domain/merging/merge-check-ins'
import { mergeCommitments } from '../../domain/merging/merge-commitments'
import { mergeJournalEntries } from '../../domain/merging/merge-journal-entries'
import { mergeMeetings } from '../../domain/merging/merge-meetings'
import { mergeOwnPlays } from '../../domain/merging/merge-own-plays'
import { mergePeople } from '../../domain/merging/merge-people'
import { mergePhrases } from '../../domain/merging/merge-phrases'
import { mergeSharedPages } from '../../domain/merging/merge-shared-pages'
import {
  sharedPageSchema,
  sharedPageSchemaVersion,
  sharedPageSummarySchema,
  summarizeSharedPage,
} from '../../domain/pages/shared-page'
import { sharedPageMigrations } from '../../domain/pages/shared-page-migrations'
import {
  personSchema,
  personSchemaVersion,
  personSummarySchema,
  summarizePerson,
} from '../../domain/people/person'
import { personMigrations } from '../../domain/people/person-migrations'
import {
  phraseSchema,
  phraseSchemaVersion,
  phraseSummarySchema,
  summarizePhrase,
} from '../../domain/phrases/phrase'
import { phraseMigrations } from '../../domain/phrases/phrase-migrations'
import {
  ownPlaySchema,
  ownPlaySchemaVersion,
  ownPlaySummarySchema,
  summarizeOwnPlay,
} from '../../domain/plays/own-play'
import { ownPlayMigrations } from '../../domain/plays/own-play-migrations'
import { recordKindNames, type RecordKindName } from '../../domain/records/record-kind-name'
import type { RecordOf, SummaryOf } from '../../domain/records/record-of'
import type { RecordKind } from './record-kind'

export type RecordKinds = { readonly [K in RecordKindName]: RecordKind<RecordOf[K], SummaryOf[K]> }

/** Every kind of record; a new one is added here, and everything that the library does is done for it too. */
export const recordKinds: RecordKinds = {
  people: {
    folder: 'people',
    noun: msg('person'),
    schema: personSchema,
    schemaVersion: personSchemaVersion,
    migrations: personMigrations,
    summarySchema: personSummarySchema,
    summarize: summarizePerson,
    titleOf: ({ name }) => name,
    merge: mergePeople,
  },
  phrases: {
    folder: 'phrases',
    noun: msg('phrase'),
    schema: phraseSchema,
    schemaVersion: phraseSchemaVersion,
    migrations: phraseMigrations,
    summarySchema: phraseSummarySchema,
    summarize: summarizePhrase,
    titleOf: ({ text }) => text,
    merge: mergePhrases,
  },
  plays: {
    folder: 'plays',
    noun: msg('play'),
    schema: ownPlaySchema,
    schemaVersion: ownPlaySchemaVersion,
    migrations: ownPlayMigrations,
    summarySchema: ownPlaySummarySchema,
    summarize: summarizeOwnPlay,
    titleOf: ({ name }) => name,
    merge: mergeOwnPlays,
  },
  pages: {
    folder: 'pages',
    noun: msg('page'),
    schema: sharedPageSchema,
    schemaVersion: sharedPageSchemaVersion,
    migrations: sharedPageMigrations,
    summarySchema: sharedPageSummarySchema,
    summarize: summarizeSharedPage,
    titleOf: ({ title }) => title,
    merge: mergeSharedPages,
  },
  'check-ins': {
    folder: 'check-ins',
    noun: msg('check-in'),
    schema: checkInSchema,
    schemaVersion: checkInSchemaVersion,
    migrations: checkInMigrations,
    summarySchema: checkInSummarySchema,
    summarize: summarizeCheckIn,
    titleOf: nameOfCheckIn,
    merge: mergeCheckIns,
  },
  commitments: {
    folder: 'commitments',
    noun: msg('commitment'),
    schema: commitmentSchema,
    schemaVersion: commitmentSchemaVersion,
    migrations: commitmentMigrations,
    summarySchema: commitmentSummarySchema,
    summarize: summarizeCommitment,
    titleOf: ({ text }) => text,
    merge: mergeCommitments,
  },
  entries: {
    folder: 'entries',
    noun: msg('journal entry'),
    schema: journalEntrySchema,
    schemaVersion: journalEntrySchemaVersion,
    migrations: journalEntryMigrations,
    summarySchema: journalEntrySummarySchema,
    summarize: summarizeJournalEntry,
    titleOf: ({ title, excerpt }) => (title.trim() === '' ? firstLineOf(excerpt) : title),
    merge: mergeJournalEntries,
  },
  meetings: {
    folder: 'meetings',
    noun: msg('meeting'),
    schema: meetingSchema,
    schemaVersion: meetingSchemaVersion,
    migrations: meetingMigrations,
    summarySchema: meetingSummarySchema,
    summarize: summarizeMeeting,
    titleOf: ({ title }) => title,
    merge: mergeMeetings,
  },
}

/** Every folder that holds records. */
export const recordFolders: readonly string[] = recordKindNames

function firstLineOf(text: string): string {
  return text.trim().split('\n', 1)[0]?.slice(0, 80) ?? ''
}
