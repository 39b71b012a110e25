import { z } from 'zod'
import { lessonLifeSchema } from '../journal/lesson'
import { mediumSchema } from '../medium/medium'
import { scaleStepSchema } from '../medium/situation'
import { questionsIn } from '../notes/questions-in'
import { outcomeStepSchema, practiceAnswerSchema, practiceItemSchema } from '../reflections/reflection'
import { wordingSchema } from '../insights/wording'
import { meetingSchema, type Meeting } from './meeting'
import { isReady } from './readiness'

/** How much of the purpose a list shows and searches. */
const purposeExcerptLength = 240

/** How much of the reflection a timeline shows and searches. */
const happenedExcerptLength = 160

/** What a cut leaves of an emoji that it goes through. */
const halfCharacterAtEnd = /[\ud800-\udbff]$/

/** How a meeting went, for looking at many of them at once. */
export const meetingFactsSchema = z.object({
  medium: mediumSchema.nullable(),
  forecast: outcomeStepSchema.nullable(),
  outcome: outcomeStepSchema.nullable(),
  reaction: scaleStepSchema.nullable(),
  practice: z.partialRecord(practiceItemSchema, practiceAnswerSchema),
  wording: wordingSchema.nullable(),
})

export type MeetingFacts = z.infer<typeof meetingFactsSchema>

/** The if-then plan that a meeting ended in. */
export const meetingLessonSchema = lessonLifeSchema.extend({ ifMoment: z.string(), thenAction: z.string() })

export type MeetingLesson = z.infer<typeof meetingLessonSchema>

/** What lists need to know of a meeting: small, so that ten thousand of them are read at once. */
export const meetingSummarySchema = meetingSchema
  .pick({
    id: true,
    title: true,
    startsAt: true,
    durationMinutes: true,
    personIds: true,
    playIds: true,
    purpose: true,
    startedAt: true,
    endedAt: true,
    closedAt: true,
    phaseByHand: true,
    isExample: true,
    updatedAt: true,
  })
  .extend({
    isReady: z.boolean(),
    /** The first words of what was written down afterwards; '' while nothing was. */
    happened: z.string(),
    /** Captured questions, shortened. */
    questions: z.array(z.string()),
    /** Null where nothing of it was written down. */
    facts: meetingFactsSchema.nullable(),
    lesson: meetingLessonSchema.nullable(),
    /** The event of a calendar that it was made from, if it was. */
    calendarUid: z.string().nullable(),
    /** Whether that was cancelled since. */
    isCancelled: z.boolean(),
  })

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
    purpose: excerptOf(meeting.purpose, purposeExcerptLength),
    startedAt,
    endedAt,
    closedAt,
    phaseByHand,
    isExample,
    updatedAt: meeting.updatedAt,
    playIds: meeting.playIds,
    isReady: isReady(meeting),
    happened: happenedIn(meeting),
    questions: questionsIn(meeting.notes),
    facts: factsOf(meeting),
    lesson: lessonOf(meeting),
    calendarUid: meeting.calendar?.uid ?? null,
    isCancelled: (meeting.calendar?.cancelledAt ?? null) !== null,
  }
}

function happenedIn({ reflection: { happened, difference } }: Meeting): string {
  return excerptOf(happened.trim() === '' ? difference : happened, happenedExcerptLength)
}

function excerptOf(text: string, length: number): string {
  return text.slice(0, length).replace(halfCharacterAtEnd, '')
}

function factsOf({ preparation, reflection, wording }: Meeting): MeetingFacts | null {
  const { medium, forecast } = preparation
  const { outcome, reaction, practice } = reflection
  const isEmpty = [medium, forecast, outcome, reaction, wording].every((fact) => fact === null)
  if (isEmpty && Object.keys(practice).length === 0) return null
  return { medium, forecast, outcome, reaction, practice, wording }
}

function lessonOf({ reflection: { ifMoment, thenAction, lesson } }: Meeting): MeetingLesson | null {
  if (ifMoment.trim() === '' && thenAction.trim() === '') return null
  return { ...lesson, ifMoment, thenAction }
}
