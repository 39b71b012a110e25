import { z } from 'zod'

/** The kinds of records that there are, by the names of their folders. */
export const recordKindNameSchema = z.enum(['meetings', 'people', 'phrases'])

export type RecordKindName = z.infer<typeof recordKindNameSchema>
