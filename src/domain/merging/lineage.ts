import { z } from 'zod'
import { instantSchema, type Instant } from '../records/instant'

/** Enough to reach back over weeks of editing; a record stays small. */
const longestLineage = 48

/** So many of the newest are kept as they are, those before only so far apart. */
const newestKept = 16
const keptApartMs = 10 * 60_000

/** After a pause this long the state before it may well have reached another machine. */
const pauseMs = 2_000

/**
 * When states that a record had before were changed last, the newest first: those that are kept in its history, and those
 * that another machine may have got. Two machines that changed a record apart from one another find by it the version
 * that both began from.
 */
export const lineageSchema = z.array(instantSchema).max(longestLineage)

export type Lineage = z.infer<typeof lineageSchema>

/** What a record needs to be merged: when it was changed last, and which versions came before. */
export interface Dated {
  readonly updatedAt: Instant
  readonly lineage?: readonly Instant[] | undefined
}

/** The lineage of what is written at `updatedAt` after `before`; `isKept` says whether a version of that was kept. */
export function lineageAfter(before: Dated, updatedAt: Instant, isKept: boolean): Lineage {
  const isRest = Math.abs(Date.parse(updatedAt) - Date.parse(before.updatedAt)) >= pauseMs
  const earlier = before.lineage ?? []
  if (updatedAt === before.updatedAt || !(isKept || isRest)) return [...earlier]
  return thinned([before.updatedAt, ...earlier])
}

/** The lineage of what two versions were merged into. */
export function commonLineage(a: Dated, b: Dated): Lineage {
  return thinned([a.updatedAt, b.updatedAt, ...(a.lineage ?? []), ...(b.lineage ?? [])])
}

/** Whether a version of this moment came before both, or is one of them and came before the other. */
export function isCommonAncestor(updatedAt: Instant, a: Dated, b: Dated): boolean {
  return (
    isBefore(updatedAt, a) &&
    isBefore(updatedAt, b) &&
    !(a.updatedAt === b.updatedAt && updatedAt === a.updatedAt)
  )
}

function isBefore(updatedAt: Instant, record: Dated): boolean {
  return record.updatedAt === updatedAt || (record.lineage ?? []).includes(updatedAt)
}

function thinned(instants: readonly Instant[]): Lineage {
  const lineage: Lineage = []
  for (const instant of [...new Set(instants)].sort((a, b) => Date.parse(b) - Date.parse(a))) {
    const apartMs = Date.parse(lineage.at(-1) ?? instant) - Date.parse(instant)
    if (lineage.length < newestKept || apartMs >= keptApartMs) lineage.push(instant)
  }
  return lineage.slice(0, longestLineage)
}
