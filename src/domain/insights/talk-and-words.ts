import type { Effect } from '../coach/finding'
import { effectOfRule } from '../coach/rules/effect-of-rule'
import type { RuleId } from '../coach/rules/rule-id'
import { groupedBy } from './grouped'
import { idsOf, type HeldMeeting } from './held-meeting'
import { mostTelling, rowOf, type InsightWithIds, type RowWithIds } from './insight'
import { leastToTell, rateOf, shareOf, tooLittle, type Measured } from './measured'
import { cutIntoStretches } from './stretch'
import type { Wording } from './wording'

/** Shares of fewer turns than this jump about with each one. */
const fewestTurns = 10

/** Rates in fewer words than this jump about with each word. */
const fewestWords = 500

/** Findings are told for so many words. */
export const perWords = 1000

const mostRules = 12

/** A meeting whose words were counted. */
interface CountedMeeting extends HeldMeeting {
  readonly wording: Wording
  /** How many findings there were of each effect. */
  readonly found: Readonly<Record<Effect, number>>
}

export function countedMeetings(meetings: readonly HeldMeeting[]): readonly CountedMeeting[] {
  return meetings.flatMap((meeting) => {
    const { wording } = meeting.facts
    return wording === null ? [] : [{ ...meeting, wording, found: foundByEffect(wording) }]
  })
}

/** What rules found that this version does not know is left out. */
function foundByEffect({ findings }: Wording): Record<Effect, number> {
  const found = { raises: 0, lowers: 0, asks: 0 }
  for (const rule in findings) {
    if (isRule(rule)) found[effectOfRule[rule]] += findings[rule] ?? 0
  }
  return found
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(effectOfRule, id)
}

/**
 * How much of what was said back or asked was saying back: a half is one for each question, two thirds are two, which
 * count as fair and good among trained listeners (MITI 4.2). Meetings whose notes tell of neither are left out.
 */
export function sayingBackOverTime(meetings: readonly CountedMeeting[]): InsightWithIds {
  const told = meetings.filter(({ wording }) => wording.saidBack + wording.asked > 0)
  return overTime(told, (key, group) => {
    const saidBack = sumOf(group, ({ wording }) => wording.saidBack)
    const asked = sumOf(group, ({ wording }) => wording.asked)
    const turns = saidBack + asked
    const measured = turns < fewestTurns ? tooLittle : shareOf(saidBack, turns, group.length)
    return rowOf(key, idsOf(group), measured, { saidBack, asked })
  })
}

/** How often words of this effect were found in a thousand drafted words. */
export function wordsOverTime(meetings: readonly CountedMeeting[], effect: Effect): InsightWithIds {
  return overTime(withWords(meetings), (key, group) =>
    wordsRow(
      key,
      group,
      sumOf(group, ({ found }) => found[effect]),
    ),
  )
}

/** The same for each rule, over the whole time; behind it are the meetings in which it found something. */
export function wordsByRule(meetings: readonly CountedMeeting[]): InsightWithIds {
  const drafted = withWords(meetings)
  const words = sumOf(drafted, ({ wording }) => wording.words)
  const byRule = groupedBy(drafted, ({ wording }) => rulesIn(wording))
  const rows = [...byRule].map(([rule, group]) => {
    const findings = sumOf(group, ({ wording }) => wording.findings[rule] ?? 0)
    return rowOf(rule, idsOf(group), rateIn(words, findings, drafted.length), { findings, words })
  })
  const inAll = sumOf(drafted, ({ found }) => found.raises + found.lowers + found.asks)
  return { all: wordsRow('all', drafted, inAll), ...mostTelling(rows, mostRules), by: null }
}

function rulesIn({ findings }: Wording): readonly RuleId[] {
  return Object.keys(findings)
    .filter(isRule)
    .filter((rule) => (findings[rule] ?? 0) > 0)
}

function wordsRow(key: string, meetings: readonly CountedMeeting[], findings: number): RowWithIds {
  const words = sumOf(meetings, ({ wording }) => wording.words)
  return rowOf(key, idsOf(meetings), rateIn(words, findings, meetings.length), { findings, words })
}

function rateIn(words: number, findings: number, n: number): Measured {
  return words < fewestWords || n < leastToTell ? tooLittle : rateOf(findings, words, perWords, n)
}

function withWords(meetings: readonly CountedMeeting[]): readonly CountedMeeting[] {
  return meetings.filter(({ wording }) => wording.words > 0)
}

function overTime(
  meetings: readonly CountedMeeting[],
  toRow: (key: string, group: readonly CountedMeeting[]) => RowWithIds,
): InsightWithIds {
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
