import { z } from 'zod'

/**
 * One thing to think about and write down. Answers are kept under the prompt's id: two plays that hold a prompt of
 * one id ask it once and share the answer.
 */
export const promptSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** The name of the text box. */
  label: z.string().min(1),
  /** One sentence that helps to answer. */
  hint: z.string().min(1),
  /** Whether a preparation counts as ready only when it is answered. */
  isRequired: z.boolean(),
})

export type Prompt = z.infer<typeof promptSchema>

/** A part of a play's preparation: a prompt, or one of the parts that are more than a text. */
export const preparePartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prompt'), prompt: promptSchema }),
  z.object({ kind: z.literal('objections') }),
  z.object({ kind: z.literal('medium-advisor') }),
])

export type PreparePart = z.infer<typeof preparePartSchema>

/** One step in the room, with two or three ways to begin a sentence. */
export const playStepSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  title: z.string().min(1),
  guidance: z.string().min(1),
  starters: z.array(z.string().min(1)).min(2).max(3),
})

export type PlayStep = z.infer<typeof playStepSchema>

export const playSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string().min(1),
  /** One line: what it is for. */
  purpose: z.string().min(1),
  whenToUse: z.array(z.string().min(1)).min(2),
  whenNotToUse: z.array(z.string().min(1)).min(1),
  preparationMinutes: z.number().int().positive(),
  /** Whether a meeting with this play is treated as a sensitive one. */
  isSensitive: z.boolean(),
  /** Whether it asks the person to show something of themselves, so that it depends on how safe the place is for that. */
  asksForOpenness: z.boolean(),
  prepare: z.array(preparePartSchema).min(1),
  steps: z.array(playStepSchema).min(3),
  reflect: z.array(promptSchema).min(2),
  /** Ids of sources, the most important first. */
  sourceIds: z.array(z.string()).min(1),
  /** What of it is experience that no study here has tested; null where its sources carry it. */
  fromExperience: z.string().min(1).nullable(),
})

export type Play = z.infer<typeof playSchema>
