import type { Effect } from '../coach/finding'
import type { RuleId } from '../coach/rules/rule-id'
import type { CountedWords } from './counted-words'
import type { HeldMeeting } from './held-meeting'
import { mostTelling, rowOf, type InsightWithNotes, type RowWithNotes } from './insight'
import { leastToTell, rateOf, shareOf, tooLittle, type Measured } from './measured'
import { cutIntoStretches } from './stretch'

/** Shares of fewer turns than this jump about with each one. */
const fewestTurns = 10

/** Rates in fewer words than this jump about with each word. */
const fewestWords = 500

/** Findings are told for so many words. */
export const perWords = 1000

const mostRules = 12

/** A meeting whose words were counted. */
interface CountedMeeting extends HeldMeeting {
  readonly counted: CountedWords
}

export function countedMeetings(meetings: readonly HeldMeeting[]): readonly CountedMeeting[] {
  return meetings.filter(isCounted)
}

function isCounted(meeting: HeldMeeting): meeting is CountedMeeting {
  return meeting.counted !== null
}

/**
 * How much of what was said back or asked was saying back: a half is one for each question, two thirds are two, which
 * count as fair and good among trained listeners (MITI 4.2). Meetings whose notes tell of neither are left out.
 */
export function sayingBackOverTime(meetings: readonly CountedMeeting[]): InsightWithNotes {
  const told = meetings.filter(({ counted }) => counted.saidBack + counted.asked > 0)
  return overTime(told, (key, group) => {
    const saidBack = sumOf(group, ({ counted }) => counted.saidBack)
    const asked = sumOf(group, ({ counted }) => counted.asked)
    const turns = saidBack + asked
    const measured = turns < fewestTurns ? tooLittle : shareOf(saidBack, turns, group.length)
    return rowOf(key, group, measured, { saidBack, asked })
  })
}

/** How often words of this effect were found in a thousand drafted words. */
export function wordsOverTime(meetings: readonly CountedMeeting[], effect: Effect): InsightWithNotes {
  return overTime(withWords(meetings), (key, group) =>
    wordsRow(
      key,
      group,
      sumOf(group, ({ counted }) => counted.found[effect]),
    ),
  )
}

/** The same for each rule, over the whole time; behind it are the meetings in which it found something. */
export function wordsByRule(meetings: readonly CountedMeeting[]): InsightWithNotes {
  const drafted = withWords(meetings)
  const words = sumOf(drafted, ({ counted }) => counted.words)
  const rules = new Map<RuleId, { findings: number; readonly notes: CountedMeeting[] }>()
  for (const meeting of drafted) {
    for (const [rule, count] of meeting.counted.byRule) {
      const known = rules.get(rule) ?? { findings: 0, notes: [] }
      known.findings += count
      known.notes.push(meeting)
      rules.set(rule, known)
    }
  }
  const rows = [...rules].map(([rule, { findings, notes }]) =>
    rowOf(rule, notes, rateIn(words, findings, drafted.length), { findings, words }),
  )
  const inAll = sumOf(drafted, ({ counted: { found } }) => found.raises + found.lowers + found.asks)
  return { all: wordsRow('all', drafted, inAll), ...mostTelling(rows, mostRules), by: null }
}

function wordsRow(key: string, meetings: readonly CountedMeeting[], findings: number): RowWithNotes {
  const words = sumOf(meetings, ({ counted }) => counted.words)
  return rowOf(key, meetings, rateIn(words, findings, meetings.length), { findings, words })
}

function rateIn(words: number, findings: number, n: number): Measured {
  return words < fewestWords || n < leastToTell ? tooLittle : rateOf(findings, words, perWords, n)
}

function withWords(meetings: readonly CountedMeeting[]): readonly CountedMeeting[] {
  return meetings.filter(({ counted }) => counted.words > 0)
}

function overTime(
  meetings: readonly CountedMeeting[],
  toRow: (key: string, group: readonly CountedMeeting[]) => RowWithNotes,
): InsightWithNotes {
  const { by, stretches } = cutIntoStretches(meetings, ({ month }) => month)
  return {
    all: toRow('all', meetings),
    rows: stretches.map(({ key, items }) => toRow(key, items)),
    by,
    more: 0,
  }
}

function sumOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0)
}
