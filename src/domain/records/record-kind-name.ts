import { z } from 'zod'

/** The kinds of records that there are, by the names of their folders; those that are few come before the many. */
export const recordKindNameSchema = z.enum([
  'people',
  'phrases',
  'plays',
  'pages',
  'check-ins',
  'commitments',
  'entries',
  'meetings',
])

export type RecordKindName = z.infer<typeof recordKindNameSchema>

export const recordKindNames: readonly RecordKindName[] = recordKindNameSchema.options
