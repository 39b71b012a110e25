import type { CheckInSummary } from '../src/domain/check-ins/check-in'
import {
  newCommitment,
  summarizeCommitment,
  type CommitmentSummary,
} from '../src/domain/commitments/commitment'
import type { MeetingSummary } from '../src/domain/meetings/meeting-summary'
import { insightsHandlers } from '../src/main/ipc/insights-handlers'
import { openMeasured, type MeasuredLibrary } from './measured-library'

/** In milliseconds: what all answers took, and what adding up one number did. */
export interface InsightSamples {
  readonly insights: number[]
  readonly floor: number[]
}

const rounds = 40
const dayMs = 24 * 60 * 60_000

/**
 * Every answer of Insights from a library’s summaries, as the request gives them. A seeded library has no counted words
 * and may have no promises: they are put beside its meetings, as many as there are meetings, so that nothing is passed
 * over for want of something to count.
 */
export async function measureInsights(
  measured: MeasuredLibrary,
  appVersion: string,
): Promise<InsightSamples> {
  const library = await openMeasured(measured, appVersion)
  try {
    const now = Date.now()
    const meetings = library.summariesOf('meetings').map(withCountedWords)
    const commitments = meetings.map((_, place) => promised(place, now))
    const checkIns = meetings.flatMap(({ id, personIds }, place) =>
      place % 10 === 0 ? [checkedIn(id, personIds[0] ?? 'nobody', now - place * dayMs)] : [],
    )
    const known = { meetings, commitments, 'check-ins': checkIns, plays: library.summariesOf('plays') }
    const answer = insightsHandlers(
      { summariesOf: (kind) => known[kind as keyof typeof known] as never },
      () => now,
    )
    const samples: InsightSamples = { insights: [], floor: [] }
    for (let round = 0; round < rounds; round += 1) {
      samples.insights.push(
        await millisecondsOf(() => answer['insights:read']({ from: null, personId: null })),
      )
      samples.floor.push(await millisecondsOf(() => oneNumber(meetings)))
    }
    return samples
  } finally {
    await library.close()
  }
}

/** One pass over the same summaries that adds up one number. */
function oneNumber(meetings: readonly MeetingSummary[]): number {
  let sum = 0
  for (const { facts } of meetings) sum += facts?.reaction ?? 0
  return sum
}

function withCountedWords(meeting: MeetingSummary, place: number): MeetingSummary {
  if (meeting.facts === null) return meeting
  const findings = {
    hedge: place % 4,
    agreement: place % 3,
    limiter: place % 2,
    'negation-density': place % 5,
  }
  const wording = { words: 80 + (place % 200), findings, saidBack: place % 4, asked: place % 3 }
  return { ...meeting, facts: { ...meeting.facts, wording } }
}

function promised(place: number, now: number): CommitmentSummary {
  const dueOn = new Date(now - place * dayMs * 0.2).toISOString().slice(0, 10)
  const settledAt = `${dueOn}T09:00:00.000Z`
  return {
    ...summarizeCommitment(newCommitment(`promise-${place}`, 'Send the draft', settledAt)),
    ...{ dueOn, settledAt, state: place % 7 === 0 ? 'missed' : 'kept', personId: `person-${place % 200}` },
  }
}

function checkedIn(id: string, personId: string, at: number): CheckInSummary {
  return {
    id,
    subject: { kind: 'trust', personId },
    takenAt: new Date(at).toISOString(),
    practice: {},
    moveId: null,
    isExample: false,
    steps: { relationship: 3, judgement: 4, consistency: 5 },
  }
}

async function millisecondsOf(task: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await task()
  return performance.now() - startedAt
}
