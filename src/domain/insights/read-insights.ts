import type { CheckInSummary } from '../check-ins/check-in'
import type { CommitmentSummary } from '../commitments/commitment'
import type { MeetingSummary } from '../meetings/meeting-summary'
import { forecastsAgainstOutcomes, forecastSteps } from './forecasts'
import { heldMeetings, type InsightScope } from './held-meeting'
import type { InsightId, InsightWithNotes } from './insight'
import { endedPromises, promisesByPerson, promisesOverTime } from './promises-kept'
import { reactionsByMedium, reactionsByPlay } from './reactions'
import { countedMeetings, sayingBackOverTime, wordsByRule, wordsOverTime } from './talk-and-words'
import { trustOverTime } from './trust-over-time'

/** Everything that insights are read from: what the lists know of each record, and nothing more. */
export interface InsightSummaries {
  readonly meetings: readonly MeetingSummary[]
  readonly commitments: readonly CommitmentSummary[]
  readonly checkIns: readonly CheckInSummary[]
}

/** The present, as far as it matters: the local day, and how the local day of an instant is found. */
export interface InsightCalendar {
  readonly today: string
  readonly dayOf: (instant: string) => string
}

export type InsightsWithNotes = Readonly<Record<InsightId, InsightWithNotes>>

/** Every answer, each number with the notes behind it. */
export function readInsights(
  { meetings, commitments, checkIns }: InsightSummaries,
  scope: InsightScope,
  { today, dayOf }: InsightCalendar,
): InsightsWithNotes {
  const held = heldMeetings(meetings, scope)
  const counted = countedMeetings(held)
  const { mine, theirs } = endedPromises(commitments, scope, today, dayOf)
  return {
    'reaction-by-medium': reactionsByMedium(held),
    'reaction-by-play': reactionsByPlay(held),
    forecast: forecastsAgainstOutcomes(held),
    'forecast-steps': forecastSteps(held),
    promises: promisesOverTime(mine),
    'promises-by-person': promisesByPerson(mine),
    'promises-to-me': promisesByPerson(theirs),
    'saying-back': sayingBackOverTime(counted),
    'words-raising': wordsOverTime(counted, 'raises'),
    'words-lowering': wordsOverTime(counted, 'lowers'),
    'words-by-rule': wordsByRule(counted),
    trust: trustOverTime(checkIns, scope),
  }
}

/** The ids behind one number; none where there is no such number any more. */
export function idsBehind(insights: InsightsWithNotes, section: InsightId, key: string): readonly string[] {
  const { all, rows } = insights[section]
  const row = key === all.key ? all : rows.find((one) => one.key === key)
  return row?.notes.map(({ id }) => id) ?? []
}
