import type { InsightRow } from '../../../domain/insights/insight'
import { leastToTell } from '../../../domain/insights/measured'
import { msg, t } from '../../../texts/t'
import { numberInWords } from '../../../texts/formats'
import { percent } from '../../components/chart-scale'

/** A row of which a number can be told, by its name. */
export interface ToldRow {
  readonly name: string
  readonly n: number
  readonly value: number
  readonly low: number
  readonly high: number
}

export function toldRows(rows: readonly InsightRow[], nameOf: (key: string) => string): readonly ToldRow[] {
  return rows.flatMap(({ key, n, measured }) =>
    measured.kind === 'told' ? [{ name: nameOf(key), n, ...measured }] : [],
  )
}

/** What stands behind a number. */
export type Noun = 'meeting' | 'promise' | 'check-in' | 'note'

/** `1 meeting`, `12 meetings`. */
export function counted(count: number, noun: Noun): string {
  switch (noun) {
    case 'meeting':
      return t('{{count}} meetings', { count })
    case 'promise':
      return t('{{count}} promises', { count })
    case 'check-in':
      return t('{{count}} check-ins', { count })
    case 'note':
      return t('{{count}} notes', { count })
  }
}

/** What to say of too few. */
export function tooFewWords(n: number, noun: Noun): string {
  return t('Too little to tell yet: {{found}} so far, and fewer than {{least}} could be chance.', {
    found: counted(n, noun),
    least: leastToTell,
  })
}

/** What to say where there are enough in all, and too few of each. */
export function tooFewOfEachWords(n: number, noun: Noun): string {
  return n < leastToTell
    ? tooFewWords(n, noun)
    : t('Too little to compare yet: {{found}} in all, and fewer than {{least}} of each.', {
        found: counted(n, noun),
        least: leastToTell,
      })
}

/** What the cell of a table says of a number: `67 % (30–90 %)`. */
export function shareWords({ measured }: InsightRow): string {
  if (measured.kind === 'too-little') return t(tooLittleWords)
  const { value, low, high } = measured
  return `${percent(value)} (${Math.round(low * 100)}–${percent(high)})`
}

/** The same for a number with one decimal: `3.2 (2.1–4.6)`. */
export function numberWords({ measured }: InsightRow): string {
  if (measured.kind === 'too-little') return t(tooLittleWords)
  const { value, low, high } = measured
  return `${oneDecimal(value)} (${oneDecimal(low)}–${oneDecimal(high)})`
}

export const tooLittleWords = msg('Too little to tell')

export function oneDecimal(value: number): string {
  return numberInWords(Number(value.toFixed(1)))
}

/**
 * How the rows that can be told differ, as far as that is more than chance: `They opened up`, more often with one than
 * with the other. `say` tells of one row.
 */
export function compareTold(
  told: readonly ToldRow[],
  what: string,
  say: (row: ToldRow) => string,
): string | null {
  const sorted = told.toSorted((a, b) => b.value - a.value)
  const [most] = sorted
  const least = sorted.at(-1)
  if (most === undefined || least === undefined) return null
  const named = (row: ToldRow) => t('“{{name}}” ({{said}})', { name: row.name, said: say(row) })
  if (most === least) {
    return t('{{what}} with {{most}}; of the others there is too little to compare.', {
      what,
      most: named(most),
    })
  }
  if (most.value === least.value) {
    return t('{{what}} as often with each that can be told: {{said}}.', { what, said: say(most) })
  }
  const values = { what, most: named(most), least: named(least) }
  return most.low > least.high
    ? t('{{what}} more often with {{most}} than with {{least}}.', values)
    : t(
        '{{what}} most often with {{most}} and least often with {{least}}. Their ranges overlap, so it may be chance.',
        values,
      )
}

/** The sentences of a move. */
export interface MoveWords {
  readonly stood: (name: string, said: string) => string
  readonly rose: (from: string, to: string) => string
  readonly fell: (from: string, to: string) => string
  readonly went: (from: string, to: string) => string
}

const itMoved: MoveWords = {
  stood: (name, said) => `${name}: ${said}.`,
  rose: (from, to) => t('It rose from {{from}} to {{to}}.', { from, to }),
  fell: (from, to) => t('It fell from {{from}} to {{to}}.', { from, to }),
  went: (from, to) =>
    t('It went from {{from}} to {{to}}; the ranges overlap, so nothing certain has moved.', { from, to }),
}

/** How a number moved from the first stretch to the last that can be told of. */
export function moveTold(
  told: readonly ToldRow[],
  say: (row: ToldRow) => string,
  words: MoveWords = itMoved,
): string | null {
  const [first] = told
  const last = told.at(-1)
  if (first === undefined || last === undefined) return null
  if (first === last) return words.stood(first.name, say(first))
  const [from, to] = [`${say(first)} (${first.name})`, `${say(last)} (${last.name})`]
  if (last.low > first.high) return words.rose(from, to)
  if (last.high < first.low) return words.fell(from, to)
  return words.went(from, to)
}
