import type { InsightId, InsightRow } from '../../../domain/insights/insight'
import type { ChartScale } from '../../components/chart-scale'
import type { CountBar } from '../../components/count-bars'
import type { RangePoint } from '../../components/range-points'
import type { Noun } from './told-words'

/** How a question’s answer is drawn. */
export type Drawing =
  | { readonly kind: 'points'; readonly points: readonly RangePoint[]; readonly scale: ChartScale }
  | { readonly kind: 'bars'; readonly bars: readonly CountBar[] }
  | {
      readonly kind: 'line'
      readonly points: readonly RangePoint[]
      readonly scale: ChartScale
      /** What is drawn, where there are several drawings. */
      readonly title?: string
      readonly scaleWidth?: number
    }

export interface QuestionRow {
  readonly key: string
  readonly n: number
  /** The words of the row, its name first; the number behind it stands after them. */
  readonly cells: readonly string[]
}

/** A question, what the notes say to it in a sentence, and the numbers. */
export interface Question {
  /** Where the notes behind its numbers are found. */
  readonly id: InsightId
  readonly title: string
  readonly sentence: string
  readonly drawings: readonly Drawing[]
  readonly alternative: string
  /** What stands behind a number: `meeting`. */
  readonly noun: Noun
  readonly n: number
  readonly columns: readonly string[]
  readonly rows: readonly QuestionRow[]
  readonly about: readonly string[]
}

/** The row as a point of a drawing. */
export function pointOf({ key, measured }: InsightRow, label: string): RangePoint {
  return { key, label, told: measured.kind === 'told' ? measured : null }
}
