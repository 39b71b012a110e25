import { z } from 'zod'
import { journalEntrySchema, journalEntrySummarySchema } from '../../domain/journal/journal-entry'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const byEntryId = z.object({ id: recordIdSchema })

/** The parts of an entry that the interface may change; only the changed ones travel. */
export const entryChangesSchema = journalEntrySchema
  .pick({
    happenedAt: true,
    title: true,
    text: true,
    personIds: true,
    playIds: true,
    isContact: true,
    reaction: true,
    practice: true,
    ifMoment: true,
    thenAction: true,
  })
  .partial()
  .strict()

export type EntryChanges = z.input<typeof entryChangesSchema>

export const entriesRequests = {
  'entries:create': {
    input: z.object({
      occasion: journalEntrySchema.shape.occasion.optional(),
      /** What it begins with. */
      changes: entryChangesSchema.optional(),
    }),
    output: journalEntrySchema,
  },
  'entries:open': { input: byEntryId, output: journalEntrySchema },
  'entries:save': {
    input: z.object({ id: recordIdSchema, changes: entryChangesSchema }),
    output: journalEntrySummarySchema,
  },
  'entries:remove': { input: byEntryId, output: nothing },
  'entries:put-back': { input: byEntryId, output: journalEntrySummarySchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
