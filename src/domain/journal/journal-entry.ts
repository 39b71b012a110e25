import { z } from 'zod'
import { scaleStepSchema } from '../medium/situation'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import { practiceAnswerSchema, practiceItemSchema } from '../reflections/reflection'
import { lessonLifeSchema, newLessonLife } from './lesson'

export const journalEntrySchemaVersion = 1

/** Something written down that belongs to no meeting: a reflection, a note about a person, a review of the week. */
export const journalEntrySchema = z.object({
  schemaVersion: z.literal(journalEntrySchemaVersion),
  id: recordIdSchema,
  occasion: z.enum(['free', 'weekly-review']),
  /** The moment that it is about, which may be earlier than when it was written. */
  happenedAt: instantSchema,
  title: z.string().max(300),
  text: z.string().max(1_000_000),
  personIds: z.array(recordIdSchema),
  playIds: z.array(z.string().max(64)),
  /** Whether it tells of a contact with these people. */
  isContact: z.boolean(),
  /** 1 withdrew … 5 opened up. */
  reaction: scaleStepSchema.nullable(),
  practice: z.partialRecord(practiceItemSchema, practiceAnswerSchema),
  ifMoment: z.string().max(1000),
  thenAction: z.string().max(1000),
  lesson: lessonLifeSchema,
  isExample: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type JournalEntry = z.infer<typeof journalEntrySchema>

const excerptLength = 240

const halfCharacterAtEnd = /[\ud800-\udbff]$/

/** What the timeline needs to know of an entry. */
export const journalEntrySummarySchema = journalEntrySchema
  .omit({ schemaVersion: true, lineage: true, text: true })
  .extend({ excerpt: z.string() })

export type JournalEntrySummary = z.infer<typeof journalEntrySummarySchema>

export function summarizeJournalEntry({
  schemaVersion,
  lineage,
  text,
  ...summary
}: JournalEntry): JournalEntrySummary {
  return { ...summary, excerpt: text.slice(0, excerptLength).replace(halfCharacterAtEnd, '') }
}

export function newJournalEntry(id: string, createdAt: string): JournalEntry {
  return {
    schemaVersion: journalEntrySchemaVersion,
    id,
    occasion: 'free',
    happenedAt: createdAt,
    title: '',
    text: '',
    personIds: [],
    playIds: [],
    isContact: false,
    reaction: null,
    practice: {},
    ifMoment: '',
    thenAction: '',
    lesson: newLessonLife,
    isExample: false,
    createdAt,
    updatedAt: createdAt,
  }
}
