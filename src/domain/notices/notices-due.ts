import type { MeetingSummary } from '../meetings/meeting-summary'
import { phaseOf } from '../meetings/phase'
import type { NoticeChoices } from './notice-choices'
import { isQuiet } from './quiet-hours'
import type { ToldNotice } from './told-notices'

/** What is to be told now. The keys are to be remembered, so that it is told once. */
export type Notice =
  | { readonly kind: 'brief'; readonly keys: readonly string[]; readonly meeting: NoticedMeeting }
  /** Several that became due while nobody could be told come as one. */
  | {
      readonly kind: 'reflections'
      readonly keys: readonly string[]
      readonly meetings: readonly NoticedMeeting[]
    }

/** The facts that decide what is told of a meeting; its summary has them all. */
export type NoticedMeeting = Pick<
  MeetingSummary,
  | 'id'
  | 'title'
  | 'personIds'
  | 'startsAt'
  | 'durationMinutes'
  | 'startedAt'
  | 'endedAt'
  | 'closedAt'
  | 'phaseByHand'
  | 'isReady'
  | 'isExample'
  | 'happened'
  | 'facts'
>

export interface NoticeSituation {
  readonly meetings: readonly NoticedMeeting[]
  readonly told: readonly ToldNotice[]
  readonly choices: NoticeChoices
}

const minuteMs = 60_000

/** The brief comes so long before the meeting; somebody who is late may still want it for as long after its start. */
export const briefAheadMs = 5 * minuteMs
const briefStaysUsefulMs = 5 * minuteMs

/** The reflection is asked for so long after the end, while most of it is still remembered … */
export const reflectionAfterMs = 120 * minuteMs
/** … and no more when a day has gone by: Today still shows it then. */
const reflectionStaysUsefulMs = 24 * 60 * minuteMs

/**
 * What to tell at `now` (milliseconds): what has become due, is still of use, and was not told yet. In quiet hours that
 * is nothing, and what fell into them comes after them, if it is still of use. What is told of a meeting is known by the
 * time that it was planned for, or ended at: one that was moved is told of anew, for its new time alone.
 */
export function noticesDue({ meetings, told, choices }: NoticeSituation, now: number): readonly Notice[] {
  if (choices.quietHours !== null && isQuiet(choices.quietHours, now)) return []
  const wasTold = new Set(told.map(({ key }) => key))
  const briefs: Notice[] = []
  const ended: { readonly key: string; readonly endedMs: number; readonly meeting: NoticedMeeting }[] = []
  for (const meeting of meetings) {
    if (meeting.isExample) continue
    if (choices.brief && isBriefDue(meeting, now)) {
      const key = `brief ${meeting.id} ${meeting.startsAt}`
      if (!wasTold.has(key)) briefs.push({ kind: 'brief', keys: [key], meeting })
    }
    const endedMs = choices.reflection ? reflectionDueFor(meeting, now) : null
    if (endedMs === null) continue
    const key = `reflection ${meeting.id} ${new Date(endedMs).toISOString()}`
    if (!wasTold.has(key)) ended.push({ key, endedMs, meeting })
  }
  if (ended.length === 0) return briefs
  const inOrder = ended.sort((a, b) => b.endedMs - a.endedMs)
  return [
    ...briefs,
    {
      kind: 'reflections',
      keys: inOrder.map(({ key }) => key),
      meetings: inOrder.map(({ meeting }) => meeting),
    },
  ]
}

/** One that was begun, ended or closed needs no brief any more, nor does one without a time. */
function isBriefDue(meeting: NoticedMeeting, now: number): boolean {
  const { startsAt, startedAt, endedAt, closedAt, phaseByHand } = meeting
  if (startsAt === null || startedAt !== null || endedAt !== null || closedAt !== null) return false
  if (phaseByHand !== null && phaseByHand !== 'preparing' && phaseByHand !== 'ready') return false
  const startMs = Date.parse(startsAt)
  return now >= startMs - briefAheadMs && now < startMs + briefStaysUsefulMs
}

/** When the meeting ended whose reflection is to be asked for now, or null when there is none to be asked for. */
function reflectionDueFor(meeting: NoticedMeeting, now: number): number | null {
  const endedMs = endOf(meeting)
  if (endedMs === null || phaseOf(meeting, now) !== 'to-reflect' || isBegun(meeting)) return null
  const sinceEndMs = now - endedMs
  return sinceEndMs >= reflectionAfterMs && sinceEndMs < reflectionStaysUsefulMs ? endedMs : null
}

function endOf({ startsAt, startedAt, endedAt, durationMinutes }: NoticedMeeting): number | null {
  if (endedAt !== null) return Date.parse(endedAt)
  const beganAt = startedAt ?? startsAt
  return beganAt === null ? null : Date.parse(beganAt) + durationMinutes * minuteMs
}

/** Whoever has begun to reflect needs nobody to say so. */
function isBegun({ happened, facts }: NoticedMeeting): boolean {
  return happened !== '' || (facts !== null && (facts.outcome !== null || facts.reaction !== null))
}
