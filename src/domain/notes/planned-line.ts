import { z } from 'zod'

/** Where a line that is planned to be said came from: a play's sentence starter, or a summary to say back. */
export const plannedKindSchema = z.enum(['starter', 'say-back'])

export type PlannedKind = z.infer<typeof plannedKindSchema>
