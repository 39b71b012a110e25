import type { MeetingSummary } from '../meetings/meeting-summary'
import { phaseOf } from '../meetings/phase'

/** The meeting that goes on at `now` (milliseconds), of several the one that began last; null when there is none. */
export function meetingUnderWay(meetings: readonly MeetingSummary[], now: number): MeetingSummary | null {
  const beginningOf = ({ startedAt, startsAt }: MeetingSummary) => startedAt ?? startsAt ?? ''
  return meetings
    .filter((meeting) => phaseOf(meeting, now) === 'under-way')
    .reduce<MeetingSummary | null>(
      (last, meeting) => (last !== null && beginningOf(last) >= beginningOf(meeting) ? last : meeting),
      null,
    )
}

/** The next meeting that is still to begin, or null; one that was closed or ended by hand is not to begin. */
export function nextMeeting(meetings: readonly MeetingSummary[], now: number): MeetingSummary | null {
  let next: MeetingSummary | null = null
  for (const meeting of meetings) {
    if (meeting.startsAt === null || Date.parse(meeting.startsAt) < now) continue
    if (next?.startsAt !== null && next?.startsAt !== undefined && next.startsAt <= meeting.startsAt) continue
    const phase = phaseOf(meeting, now)
    if (phase === 'preparing' || phase === 'ready') next = meeting
  }
  return next
}
