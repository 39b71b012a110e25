import { z } from 'zod'
import { ruleIdSchema } from './rules/rule-id'

const mostNeverMarked = 500

/** What a person chose about the coach, on this machine. */
export const coachChoicesSchema = z.object({
  isOn: z.boolean(),
  /** Rules that are switched off. */
  rulesOff: z.array(ruleIdSchema),
  /** Entries of the word lists that are never to be marked: the rule, and the entry's name (`Finding.phrase`). */
  neverMark: z.array(z.object({ rule: ruleIdSchema, phrase: z.string().max(64) })).max(mostNeverMarked),
})

export type CoachChoices = z.infer<typeof coachChoicesSchema>

export const defaultCoachChoices: CoachChoices = { isOn: true, rulesOff: [], neverMark: [] }

const neverMarkSchema = coachChoicesSchema.shape.neverMark.element

/** Choices as they are read from a file: what is missing, damaged or of another version costs nothing beside itself. */
export const storedCoachChoicesSchema = z
  .object({
    isOn: z.boolean().catch(defaultCoachChoices.isOn),
    rulesOff: z.array(z.unknown()).catch([]),
    neverMark: z.array(z.unknown()).catch([]),
  })
  .transform(({ isOn, rulesOff, neverMark }): CoachChoices => ({
    isOn,
    rulesOff: rulesOff.flatMap((rule) => ruleIdSchema.safeParse(rule).data ?? []),
    neverMark: neverMark
      .flatMap((entry) => neverMarkSchema.safeParse(entry).data ?? [])
      .slice(0, mostNeverMarked),
  }))
  .catch(defaultCoachChoices)
