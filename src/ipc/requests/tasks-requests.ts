import { z } from 'zod'
import { nothing } from './nothing'

/** Work that takes a while: what it is, which part of it, and how far it is. One at a time. */
export const taskProgressSchema = z.object({
  kind: z.enum(['backup', 'compare', 'restore', 'export', 'import']),
  stage: z.enum(['reading', 'packing', 'checking', 'writing']),
  done: z.number(),
  total: z.number(),
})

export type TaskProgress = z.infer<typeof taskProgressSchema>

export const tasksRequests = {
  'tasks:read': { input: nothing, output: taskProgressSchema.nullable() },
  'tasks:cancel': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
