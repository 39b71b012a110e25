import { z } from 'zod'

/** So many names are shown of a list; the rest is counted. */
export const namedRecordsSchema = z.object({ total: z.number(), names: z.array(z.string()).readonly() })

export type NamedRecords = z.infer<typeof namedRecordsSchema>
