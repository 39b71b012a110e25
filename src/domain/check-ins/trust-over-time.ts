import { t } from '../../texts/t'
import type { ScaleStep } from '../medium/situation'
import { wordOfStep, type CheckInItem } from './check-in-item'
import type { CheckInSummary } from './check-in'
import { trustItems, type TrustItemId } from './trust-items'

/** One answer of one day. */
export interface TrustPoint {
  readonly at: string
  readonly step: ScaleStep
}

/** What was answered about one item, the earliest first; never empty. */
export interface TrustLine {
  readonly item: CheckInItem<TrustItemId>
  readonly points: readonly TrustPoint[]
}

type Taken = Pick<CheckInSummary, 'takenAt' | 'steps'>

/** A line for each item that was ever answered, in the order in which they are asked. */
export function trustLines(history: readonly Taken[]): readonly TrustLine[] {
  const earliestFirst = history.toSorted((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt))
  return trustItems.flatMap((item) => {
    const points = earliestFirst.flatMap(({ takenAt, steps }) => {
      const step = steps[item.id]
      return step === undefined ? [] : [{ at: takenAt, step }]
    })
    return points.length === 0 ? [] : [{ item, points }]
  })
}

const mostNamed = 3

/**
 * What changed between the first answers and the last ones, in a sentence or two without dates. One step is told, and
 * told to be little: the answers are one person's view of one day.
 */
export function describeTrustOverTime(lines: readonly TrustLine[]): string {
  const moved = lines
    .flatMap(({ item, points }) => {
      const [first, last] = [points[0], points.at(-1)]
      if (first === undefined || last === undefined || points.length < 2) return []
      return [{ item, first: first.step, last: last.step, by: last.step - first.step }]
    })
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
  if (lines.every(({ points }) => points.length < 2)) {
    return t('One check-in so far. What changes shows with the next one; a month is a good distance.')
  }
  if (moved.length === 0) return t('The answers stand where they stood at first.')
  const named = moved.slice(0, mostNamed).map(({ item, first, last, by }) => {
    const words = { item: item.name, first: wordOfStep(item, first), last: wordOfStep(item, last) }
    return by > 0
      ? t('{{item}} rose from “{{first}}” to “{{last}}”', words)
      : t('{{item}} fell from “{{first}}” to “{{last}}”', words)
  })
  const caution = moved.every(({ by }) => Math.abs(by) === 1)
    ? ` ${t('One step may be no more than the mood of a day.')}`
    : ''
  return `${named.join('; ')}.${caution}`
}
