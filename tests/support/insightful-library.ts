import { newCommitment } from '../../src/domain/commitments/commitment'
import { checkInSchemaVersion, type CheckIn } from '../../src/domain/check-ins/check-in'
import type { Medium } from '../../src/domain/medium/medium'
import type { ScaleStep } from '../../src/domain/medium/situation'
import { newMeeting, type Meeting } from '../../src/domain/meetings/meeting'
import { newPerson } from '../../src/domain/people/person'
import { Library } from '../../src/main/library/library'

const weekMs = 7 * 24 * 60 * 60_000

/** What each week’s meeting was: its medium, forecast, outcome and reaction. */
const weeks: readonly (readonly [Medium, number, number, ScaleStep])[] = [
  ['email', 4, 4, 2],
  ['in-person', 3, 6, 4],
  ['email', 5, 4, 2],
  ['in-person', 4, 7, 5],
  ['video-call', 6, 6, 3],
  ['email', 5, 3, 1],
  ['in-person', 2, 6, 4],
  ['video-call', 4, 6, 4],
]

/**
 * Fills a folder with the notes of `count` weeks before `now` (milliseconds): a meeting a week, a promise that came of
 * it, and each fourth week a trust check-in. Ana was met in person or written to, and opened up when she was met.
 */
export async function writeInsightfulLibrary(folder: string, count: number, now: number): Promise<void> {
  const library = await Library.open(folder, { now: () => now, appVersion: '0.0.0' })
  const startedAt = new Date(now - (count + 1) * weekMs).toISOString()
  await library.records.people.create(newPerson('ana', 'Ana Ferreira', startedAt))
  await library.records.people.create(newPerson('ben', 'Ben Okafor', startedAt))
  for (let week = 0; week < count; week += 1) {
    const at = new Date(now - (count - week) * weekMs)
    await library.records.meetings.create(meetingOf(week, at))
    await library.records.commitments.create(promiseOf(week, at))
    if (week % 4 === 0) await library.records['check-ins'].create(checkInOf(week, at))
  }
  await library.close()
}

function meetingOf(week: number, at: Date): Meeting {
  const [medium, forecast, outcome, reaction] = weeks[week % weeks.length] ?? weeks[0] ?? ['email', 5, 5, 3]
  const startsAt = at.toISOString()
  const blank = newMeeting(`meeting-${week}`, startsAt)
  return {
    ...blank,
    title: `Renewals, week ${week + 1}`,
    startsAt,
    endedAt: startsAt,
    closedAt: startsAt,
    personIds: [week % 2 === 0 ? 'ana' : 'ben'],
    playIds: week % 3 === 0 ? ['difficult-truth'] : ['empathetic-summary'],
    preparation: { ...blank.preparation, medium, forecast },
    reflection: { ...blank.reflection, reaction, outcome },
    wording: {
      words: 120 + (week % 5) * 10,
      findings: {
        agreement: 1 + (week % 2),
        hedge: 2,
        limiter: week % 3 === 0 ? 2 : 0,
        'negation-density': week % 2,
      },
      saidBack: 1 + (week % 2),
      asked: 1 + (week % 3 === 0 ? 1 : 0),
    },
  }
}

function promiseOf(week: number, at: Date) {
  const dueOn = new Date(at.getTime() + weekMs / 2).toISOString().slice(0, 10)
  return {
    ...newCommitment(`promise-${week}`, `Send the list of week ${week + 1}`, at.toISOString()),
    ...{ personId: week % 2 === 0 ? 'ana' : 'ben', dueOn, meetingId: `meeting-${week}` },
    owedBy: week % 5 === 4 ? ('them' as const) : ('me' as const),
    state: week % 6 === 5 ? ('missed' as const) : ('kept' as const),
    settledAt: week % 4 === 3 ? new Date(at.getTime() + weekMs).toISOString() : at.toISOString(),
  }
}

function checkInOf(week: number, at: Date): CheckIn {
  const later = Math.min(2, Math.floor(week / 8))
  const step = (from: number) => Math.min(5, from + later) as ScaleStep
  const rated = (from: number) => ({ step: step(from), evidence: '' })
  return {
    schemaVersion: checkInSchemaVersion,
    id: `check-in-${week}`,
    subject: { kind: 'trust', personId: 'ana' },
    takenAt: at.toISOString(),
    ratings: { relationship: rated(2), judgement: rated(3), consistency: rated(2) },
    practice: {},
    moveId: null,
    isExample: false,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  }
}
