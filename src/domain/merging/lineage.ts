import { z } from 'zod'
import { instantSchema, type Instant } from '../records/instant'

/** Enough to reach back over weeks of editing; a record stays small. */
const longestLineage = 40

/**
 * When earlier versions of a record that are kept in its history were changed last, the newest first. Two machines that
 * changed the same record apart from one another find by it the version that both began from.
 */
export const lineageSchema = z.array(instantSchema).max(longestLineage)

export type Lineage = z.infer<typeof lineageSchema>

/** What a record needs to be merged: when it was changed last, and which versions came before. */
export interface Dated {
  readonly updatedAt: Instant
  readonly lineage?: readonly Instant[] | undefined
}

/** The lineage of what is written after `before`, of which a version was kept. */
export function lineageAfter(before: Dated): Lineage {
  return newestFirst([before.updatedAt, ...(before.lineage ?? [])])
}

/** The lineage of what two versions were merged into. */
export function commonLineage(a: Dated, b: Dated): Lineage {
  return newestFirst([a.updatedAt, b.updatedAt, ...(a.lineage ?? []), ...(b.lineage ?? [])])
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

function newestFirst(instants: readonly Instant[]): Lineage {
  return [...new Set(instants)].sort((a, b) => Date.parse(b) - Date.parse(a)).slice(0, longestLineage)
}
