import type { InsightRow } from '../../../domain/insights/insight'
import { leastToTell } from '../../../domain/insights/measured'
import { msg, t } from '../../../texts/t'
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

/** `1 meeting`, `12 meetings`. */
export function counted(n: number, noun: string): string {
  return `${n.toLocaleString()} ${n === 1 ? noun : `${noun}s`}`
}

/** What to say of too few. */
export function tooFewWords(n: number, noun: string): string {
  return t('Too little to tell yet: {{counted}} so far, and fewer than {{leastToTell}} could be chance.', {
    counted: counted(n, noun),
    leastToTell,
  })
}

/** What to say where there are enough in all, and too few of each. */
export function tooFewOfEachWords(n: number, noun: string): string {
  return n < leastToTell
    ? tooFewWords(n, noun)
    : t('Too little to compare yet: {{counted}} in all, and fewer than {{leastToTell}} of each.', {
        counted: counted(n, noun),
        leastToTell,
      })
}

/** What the cell of a table says of a number: `67 % (30–90 %)`. */
export function shareWords({ measured }: InsightRow): string {
  if (measured.kind === 'too-little') return tooLittleWords
  const { value, low, high } = measured
  return `${percent(value)} (${Math.round(low * 100)}–${percent(high)})`
}

/** The same for a number with one decimal: `3.2 (2.1–4.6)`. */
export function numberWords({ measured }: InsightRow): string {
  if (measured.kind === 'too-little') return tooLittleWords
  const { value, low, high } = measured
  return `${oneDecimal(value)} (${oneDecimal(low)}–${oneDecimal(high)})`
}

export const tooLittleWords = msg('Too little to tell')

export function oneDecimal(value: number): string {
  return String(Number(value.toFixed(1)))
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
  const [mostWords, leastWords] = [`${named(most)} (${say(most)})`, `${named(least)} (${say(least)})`]
  if (most === least)
    return t('{{what}} with {{mostWords}}; of the others there is too little to compare.', {
      what,
      mostWords,
    })
  if (most.value === least.value)
    return t('{{what}} as often with each that can be told: {{say}}.', { what, say: say(most) })
  if (most.low > least.high)
    return t('{{what}} more often with {{mostWords}} than with {{leastWords}}.', {
      what,
      mostWords,
      leastWords,
    })
  return t(
    '{{what}} most often with {{mostWords}} and least often with {{leastWords}}. Their ranges overlap, so it may be chance.',
    { what, mostWords, leastWords },
  )
}

const named = ({ name }: ToldRow): string => `“${name}”`

/** How a number moved from the first stretch to the last that can be told of. */
export function moveTold(told: readonly ToldRow[], say: (row: ToldRow) => string): string | null {
  const [first] = told
  const last = told.at(-1)
  if (first === undefined || last === undefined) return null
  if (first === last) return `${first.name}: ${say(first)}.`
  const [from, to] = [`${say(first)} (${first.name})`, `${say(last)} (${last.name})`]
  if (last.low > first.high) return t('It rose from {{from}} to {{to}}.', { from, to })
  if (last.high < first.low) return t('It fell from {{from}} to {{to}}.', { from, to })
  return t('It went from {{from}} to {{to}}; the ranges overlap, so nothing certain has moved.', { from, to })
}
