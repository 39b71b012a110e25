import { z } from 'zod'
import { phraseSummarySchema, phraseTextSchema } from '../../domain/phrases/phrase'
import { phrasePurposeSchema } from '../../domain/phrases/phrase-purpose'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const byPhraseId = z.object({ id: recordIdSchema })

/** The person's own phrases; those that come with Attune are no records. */
export const phrasesRequests = {
  /** The newest first. */
  'phrases:list': { input: nothing, output: z.array(phraseSummarySchema) },
  'phrases:add': {
    input: z.object({ text: phraseTextSchema, purpose: phrasePurposeSchema }),
    output: phraseSummarySchema,
  },
  'phrases:change': {
    input: z.object({ id: recordIdSchema, text: phraseTextSchema, purpose: phrasePurposeSchema }),
    output: phraseSummarySchema,
  },
  'phrases:remove': { input: byPhraseId, output: nothing },
  'phrases:put-back': { input: byPhraseId, output: phraseSummarySchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
