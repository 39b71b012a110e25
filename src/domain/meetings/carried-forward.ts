import { z } from 'zod'
import { commitmentSummarySchema, type CommitmentSummary } from '../commitments/commitment'
import { lessonDueSchema, type LessonDue } from '../journal/lessons-due'
import { collectCaptures } from '../notes/collect-captures'
import { needAnswerSchema, type NeedAnswer } from '../people/needs'
import { commonGroundSchema, type Person } from '../people/person'
import { playsOf } from '../plays/plays-of-meeting'
import { reflectPromptsOf } from '../plays/prompts-of-plays'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import { describeForecastAgainstOutcome } from '../reflections/outcome-scale'
import { reactionSteps } from '../reflections/reaction-scale'
import { signals } from '../reflections/signals'
import type { Meeting } from './meeting'
import { plainWords } from './plain-words'

const lastTimeSchema = z.object({
  meetingId: recordIdSchema,
  title: z.string(),
  heldAt: instantSchema,
  personIds: z.array(recordIdSchema),
  /** How they reacted, in a word or two; null where it was not noted. */
  reaction: z.string().nullable(),
  /** The outcome beside the forecast, in a sentence; null where one of them is missing. */
  against: z.string().nullable(),
  happened: z.string(),
})

export type LastTime = z.infer<typeof lastTimeSchema>

const raisedObjectionSchema = z.object({
  text: z.string(),
  /** The acknowledgement that was prepared for it; '' where it came unexpected. */
  acknowledgement: z.string(),
  meetingId: recordIdSchema,
  heldAt: instantSchema,
})

const reflectAnswerSchema = z.object({ label: z.string(), text: z.string() })

/** What earlier meetings with the same people, and what is known of these, bring to the next one. */
export const carriedForwardSchema = z.object({
  lastTime: lastTimeSchema.nullable(),
  openPromises: z.array(commitmentSummarySchema),
  /** Kept since the last time. */
  keptPromises: z.array(commitmentSummarySchema),
  objections: z.array(raisedObjectionSchema),
  /** Signals of opening up that were seen the last time. */
  openingSignals: z.array(z.string()),
  reflectAnswers: z.array(reflectAnswerSchema),
  needs: z.array(needAnswerSchema.extend({ personId: recordIdSchema })),
  commonGround: z.array(commonGroundSchema.extend({ personId: recordIdSchema })),
  lessons: z.array(lessonDueSchema),
})

export type CarriedForward = z.infer<typeof carriedForwardSchema>

/** An earlier meeting with the time at which it was held, as an instant. */
export interface HeldMeeting {
  readonly meeting: Meeting
  readonly heldAt: string
}

export interface CarriedFrom {
  readonly people: readonly Person[]
  /** The last meetings with one of the people, the newest first. */
  readonly lastMeetings: readonly HeldMeeting[]
  readonly commitments: readonly CommitmentSummary[]
  readonly lessons: readonly LessonDue[]
}

const mostPromises = 8
const mostObjections = 6
const mostAnswers = 4
const mostShared = 6

/** Puts together what is to be known again before a meeting; null when there is nothing. */
export function carryForward({
  people,
  lastMeetings,
  commitments,
  lessons,
}: CarriedFrom): CarriedForward | null {
  const [last] = lastMeetings
  const ids = new Set(people.map(({ id }) => id))
  const theirs = commitments.filter(({ personId }) => personId !== null && ids.has(personId))
  const carried: CarriedForward = {
    lastTime: last === undefined ? null : lastTimeOf(last),
    openPromises: theirs
      .filter(({ state }) => state === 'open')
      .toSorted(byDueDay)
      .slice(0, mostPromises),
    keptPromises: last === undefined ? [] : keptSince(theirs, last.heldAt),
    objections: lastMeetings.flatMap(objectionsOf).slice(0, mostObjections),
    openingSignals: last === undefined ? [] : openingSignalsOf(last.meeting),
    reflectAnswers: last === undefined ? [] : reflectAnswersOf(last.meeting),
    needs: people.flatMap(newestNeeds),
    commonGround: people.flatMap(({ id, commonGround }) =>
      commonGround.slice(-mostShared).map((found) => ({ ...found, personId: id })),
    ),
    lessons: [...lessons],
  }
  const isEmpty = Object.values(carried).every(
    (part) => part === null || (Array.isArray(part) && part.length === 0),
  )
  return isEmpty ? null : carried
}

function lastTimeOf({ meeting, heldAt }: HeldMeeting): LastTime {
  const { id, title, personIds, preparation, reflection } = meeting
  const { reaction, outcome, happened } = reflection
  const { forecast } = preparation
  return {
    meetingId: id,
    title,
    heldAt,
    personIds,
    reaction: reaction === null ? null : (reactionSteps[reaction - 1] ?? null),
    against: forecast === null || outcome === null ? null : describeForecastAgainstOutcome(forecast, outcome),
    happened: happened.trim(),
  }
}

/** Those of the plan that were ticked, with what they were met with, and those that were captured besides. */
function objectionsOf({ meeting, heldAt }: HeldMeeting): z.infer<typeof raisedObjectionSchema>[] {
  const place = { meetingId: meeting.id, heldAt }
  const raised = meeting.preparation.objections
    .filter(({ text, raisedAt }) => raisedAt !== null && text.trim() !== '')
    .map(({ text, acknowledgement }) => ({ text, acknowledgement, ...place }))
  const known = new Set(raised.map(({ text }) => plainWords(text)))
  const captured = collectCaptures(meeting.notes)
    .filter(({ kind, text }) => kind === 'objection' && !known.has(plainWords(text)))
    .map(({ text }) => ({ text, acknowledgement: '', ...place }))
  return [...raised, ...captured]
}

function openingSignalsOf({ reflection: { signalIds } }: Meeting): string[] {
  return signals
    .filter(({ id, kind }) => kind === 'opening' && signalIds.includes(id))
    .map(({ label }) => label)
}

function reflectAnswersOf(meeting: Meeting): z.infer<typeof reflectAnswerSchema>[] {
  const { answers } = meeting.reflection
  return reflectPromptsOf(playsOf(meeting))
    .flatMap(({ id, label }) => {
      const text = (answers[id] ?? '').trim()
      return text === '' ? [] : [{ label, text }]
    })
    .slice(0, mostAnswers)
}

function keptSince(commitments: readonly CommitmentSummary[], since: string): CommitmentSummary[] {
  return commitments
    .filter(({ state, settledAt }) => state === 'kept' && settledAt !== null && settledAt >= since)
    .slice(0, mostPromises)
}

/** The newest answer to each question, what is known before what is assumed. */
function newestNeeds({ id, needs }: Person): CarriedForward['needs'] {
  const newest = new Map<string, NeedAnswer>()
  for (const answer of needs) {
    const known = newest.get(answer.question)
    if (known === undefined || known.answeredAt <= answer.answeredAt) newest.set(answer.question, answer)
  }
  const answers = [...newest.values()].map((answer) => ({ ...answer, personId: id }))
  return [
    ...answers.filter(({ certainty }) => certainty === 'known'),
    ...answers.filter(({ certainty }) => certainty === 'assumed'),
  ]
}

/** Those without a day last. */
function byDueDay(a: CommitmentSummary, b: CommitmentSummary): number {
  const [dayA, dayB] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
  if (dayA === dayB) return 0
  return dayA < dayB ? -1 : 1
}
