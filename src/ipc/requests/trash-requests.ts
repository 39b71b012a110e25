import { z } from 'zod'
import { recordKindNameSchema } from '../../domain/records/record-kind-name'
import { nothing } from './nothing'

const byName = z.object({ kind: recordKindNameSchema, name: z.string().max(160) })

const trashRowSchema = z.object({
  kind: recordKindNameSchema,
  name: z.string(),
  /** What the record was called; null when its file cannot be read. */
  title: z.string().nullable(),
  deletedAt: z.string().nullable(),
  /** When it is removed for good. */
  goesAt: z.string().nullable(),
  /** Whether there is a record again where this one was: then it comes back as a copy. */
  isReplaced: z.boolean(),
})

export type TrashRow = z.infer<typeof trashRowSchema>

export const trashRequests = {
  'trash:list': {
    input: z.object({ limit: z.number().int().min(1).max(2000) }),
    output: z.object({ total: z.number(), rows: z.array(trashRowSchema).readonly() }),
  },
  'trash:put-back': {
    input: byName,
    output: z.object({
      title: z.string(),
      isCopy: z.boolean(),
      /** Names of the people of a meeting who were in the trash, too, and came back with it. */
      people: z.array(z.string()).readonly(),
    }),
  },
  'trash:discard': { input: byName, output: nothing },
  'trash:empty': { input: nothing, output: z.object({ removed: z.number() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
