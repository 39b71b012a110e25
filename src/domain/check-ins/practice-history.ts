import type { JournalEntrySummary } from '../journal/journal-entry'
import type { MeetingSummary } from '../meetings/meeting-summary'
import type { Reflection } from '../reflections/reflection'
import type { CheckInSummary } from './check-in'

/** The six questions answered once, and where that was written down. */
export interface PracticeMoment {
  readonly from: 'meeting' | 'entry' | 'check-in'
  readonly id: string
  /** The title of the meeting or the entry; empty for one without a title. */
  readonly title: string
  readonly at: string
  readonly practice: Reflection['practice']
}

export interface PracticeRecords {
  readonly meetings: readonly MeetingSummary[]
  readonly entries: readonly JournalEntrySummary[]
  readonly checkIns: readonly CheckInSummary[]
}

/**
 * Every time that at least one of the six questions was answered, the latest first and no more than `limit`: in the
 * reflection of a meeting, in an entry of the journal, or by themselves.
 */
export function practiceHistory(
  { meetings, entries, checkIns }: PracticeRecords,
  limit: number,
): readonly PracticeMoment[] {
  const moments: PracticeMoment[] = [
    ...meetings.flatMap(({ id, title, facts, endedAt, startsAt, closedAt, updatedAt }) =>
      facts === null
        ? []
        : {
            ...{ from: 'meeting' as const, id, title, practice: facts.practice },
            at: endedAt ?? startsAt ?? closedAt ?? updatedAt,
          },
    ),
    ...entries.map(({ id, title, happenedAt, practice }) => ({
      ...{ from: 'entry' as const, id, title, practice },
      at: happenedAt,
    })),
    ...checkIns
      .filter(({ subject }) => subject.kind === 'practice')
      .map(({ id, takenAt, practice }) => ({
        ...{ from: 'check-in' as const, id, title: '', practice },
        at: takenAt,
      })),
  ]
  return moments
    .filter(({ practice }) => Object.keys(practice).length > 0)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, limit)
}
