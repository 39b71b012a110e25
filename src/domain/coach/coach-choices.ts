import { z } from 'zod'
import { ruleIdSchema } from './rules/rule-id'

/** What a person chose about the coach, on this machine. */
export const coachChoicesSchema = z.object({
  isOn: z.boolean(),
  /** Rules that are switched off. */
  rulesOff: z.array(ruleIdSchema),
  /** Entries of the word lists that are never to be marked: the rule, and the entry's name (`Finding.phrase`). */
  neverMark: z.array(z.object({ rule: ruleIdSchema, phrase: z.string().max(64) })).max(500),
})

export type CoachChoices = z.infer<typeof coachChoicesSchema>

export const defaultCoachChoices: CoachChoices = { isOn: true, rulesOff: [], neverMark: [] }
