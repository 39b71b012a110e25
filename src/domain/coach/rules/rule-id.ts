import { z } from 'zod'

export const ruleIdSchema = z.enum([
  'agreement',
  'acknowledgement',
  'saying-back',
  'hedge',
  'subjectivity',
  'positive-words',
  'gratitude',
  'open-question',
  'follow-up-question',
  'why-question',
  'negation-density',
  'limiter',
  'blunt-disagreement',
  'absolute',
  'reasons-first',
  'unasked-advice',
  'command',
  'trait-word',
  'accusing-you',
  'motive-as-fact',
  'cheerful-label',
  'apology-part',
  'apology-part-missing',
  'no-headline',
  'no-reflection',
  'no-check-question',
])

/** A rule of the coach; each can be switched off. */
export type RuleId = z.infer<typeof ruleIdSchema>
