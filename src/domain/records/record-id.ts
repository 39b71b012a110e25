import { z } from 'zod'

/**
 * The name of a record, and of its file: letters, digits and hyphens only, so that an id that came from outside can
 * never point outside the library's folders.
 */
export const recordIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'not a record id')

export type RecordId = z.infer<typeof recordIdSchema>
