import { z } from 'zod'
import { measuredSchema, type Measured } from './measured'
import { stretchSchema, type Stretch } from './stretch'

/** The questions that are answered, each a section of the screen or a part of one. */
export const insightIdSchema = z.enum([
  'reaction-by-medium',
  'reaction-by-play',
  'forecast',
  'forecast-steps',
  'promises',
  'promises-by-person',
  'promises-to-me',
  'saying-back',
  'words-raising',
  'words-lowering',
  'words-by-rule',
  'trust',
])

export type InsightId = z.infer<typeof insightIdSchema>

const countSchema = z.number().int().min(0)

/** One number, and how many notes stand behind it. */
export const insightRowSchema = z.object({
  /** What it is about: a medium, a play, a person, a rule, a stretch of time, or `all`. */
  key: z.string(),
  /** How many meetings, promises or check-ins stand behind it. */
  n: countSchema,
  measured: measuredSchema,
  /** What was counted, by name. */
  parts: z.record(z.string(), countSchema),
})

export type InsightRow = z.infer<typeof insightRowSchema>

/** The answer to one question. */
export const insightSchema = z.object({
  all: insightRowSchema,
  rows: z.array(insightRowSchema).readonly(),
  /** How long the stretches are that the rows are about; null where they are about something else. */
  by: stretchSchema.nullable(),
  /** How many rows there are besides, which stand on less. */
  more: countSchema,
})

export type Insight = z.infer<typeof insightSchema>

/** One of the notes behind a number. */
export interface NoteBehind {
  readonly id: string
}

/** A row that still knows the notes behind its number; each note once. */
export interface RowWithNotes extends InsightRow {
  readonly notes: readonly NoteBehind[]
}

/** An answer that still knows the notes behind each number. */
export interface InsightWithNotes {
  readonly all: RowWithNotes
  readonly rows: readonly RowWithNotes[]
  readonly by: Stretch | null
  readonly more: number
}

export function rowOf(
  key: string,
  notes: readonly NoteBehind[],
  measured: Measured,
  parts: Readonly<Record<string, number>> = {},
): RowWithNotes {
  return { key, notes, n: notes.length, measured, parts: { ...parts } }
}

/** The answer without its notes, which are asked for when somebody opens a number. */
export function withoutNotes({ all, rows, by, more }: InsightWithNotes): Insight {
  return { all: bare(all), rows: rows.map(bare), by, more }
}

function bare({ key, n, measured, parts }: RowWithNotes): InsightRow {
  return { key, n, measured, parts }
}

/** The rows that most stands behind, so that a chart stays one; with equals in the order of their keys. */
export function mostTelling(
  rows: readonly RowWithNotes[],
  most: number,
): Pick<InsightWithNotes, 'rows' | 'more'> {
  const sorted = [...rows].sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
  return { rows: sorted.slice(0, most), more: Math.max(0, rows.length - most) }
}
