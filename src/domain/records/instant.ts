import { z } from 'zod'

/** A moment as an ISO 8601 string in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instantSchema = z.iso.datetime({ offset: false })

export type Instant = z.infer<typeof instantSchema>
