import { z } from 'zod'
import { recordIdSchema } from '../../domain/records/record-id'

/** What a window is for: everything, one meeting, or one meeting in the small form beside a video call. */
export const windowSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('main') }),
  z.object({ kind: z.literal('meeting'), id: recordIdSchema }),
  z.object({ kind: z.literal('compact'), id: recordIdSchema }),
])

export type WindowSubject = z.infer<typeof windowSubjectSchema>

/** One window has each name: there is one main window, one of each meeting, and one small one. */
export function windowName(subject: WindowSubject): string {
  return subject.kind === 'meeting' ? `meeting ${subject.id}` : subject.kind
}

/** Where a window begins when it is not known where it was. */
export function firstRoute(subject: WindowSubject): string {
  switch (subject.kind) {
    case 'main':
      return '/'
    case 'meeting':
      return `/meetings/${subject.id}`
    case 'compact':
      return `/meetings/${subject.id}/meet`
  }
}
