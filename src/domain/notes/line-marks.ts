import { z } from 'zod'
import { instantSchema } from '../records/instant'
import { captureKindSchema } from './capture'
import { plannedKindSchema } from './planned-line'

/**
 * What a line of the notes can carry beside its words. A value that this version does not know reads as none,
 * so that what is known of a strange document can still be read; the editor is the one that refuses to change
 * such a document.
 */
export const lineMarksSchema = z.object({
  capture: captureKindSchema.nullable().catch(null),
  capturedAt: instantSchema.nullable().catch(null),
  planned: plannedKindSchema.nullable().catch(null),
  saidAt: instantSchema.nullable().catch(null),
})

export type LineMarks = z.infer<typeof lineMarksSchema>

export const noLineMarks: LineMarks = { capture: null, capturedAt: null, planned: null, saidAt: null }

/**
 * A line that is planned and was not said: nobody's words yet, so it is never captured, quoted or summed up.
 */
export function isUnsaid(marks: LineMarks): boolean {
  return marks.planned !== null && marks.saidAt === null
}
