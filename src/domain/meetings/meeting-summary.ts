import { z } from 'zod'
import { meetingSchema, type Meeting } from './meeting'
import { isReady } from './readiness'

/** How much of the purpose a list shows and searches. */
const purposeExcerptLength = 240

/** What a cut leaves of an emoji that it goes through. */
const halfCharacterAtEnd = /[\ud800-\udbff]$/

/** What lists need to know of a meeting: small, so that ten thousand of them are read at once. */
export const meetingSummarySchema = meetingSchema
  .pick({
    id: true,
    title: true,
    startsAt: true,
    durationMinutes: true,
    personIds: true,
    purpose: true,
    startedAt: true,
    endedAt: true,
    closedAt: true,
    phaseByHand: true,
    isExample: true,
    updatedAt: true,
  })
  .extend({ isReady: z.boolean() })

export type MeetingSummary = z.infer<typeof meetingSummarySchema>

export function summarizeMeeting(meeting: Meeting): MeetingSummary {
  const {
    id,
    title,
    startsAt,
    durationMinutes,
    personIds,
    startedAt,
    endedAt,
    closedAt,
    phaseByHand,
    isExample,
  } = meeting
  return {
    id,
    title,
    startsAt,
    durationMinutes,
    personIds,
    purpose: meeting.purpose.slice(0, purposeExcerptLength).replace(halfCharacterAtEnd, ''),
    startedAt,
    endedAt,
    closedAt,
    phaseByHand,
    isExample,
    updatedAt: meeting.updatedAt,
    isReady: isReady(meeting),
  }
}
