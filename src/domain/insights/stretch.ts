import { z } from 'zod'

/** How long the stretches are that time is cut into. */
export const stretchSchema = z.enum(['month', 'quarter', 'year'])

export type Stretch = z.infer<typeof stretchSchema>

/** More than this many stretches side by side cannot be told apart in a chart. */
const mostStretches = 24

/** The fewest that a stretch should hold to be told of, in at least half of the stretches. */
const enough = 5

const monthsIn: Readonly<Record<Stretch, number>> = { month: 1, quarter: 3, year: 12 }

/** Things of one stretch, under its key: `2026-03`, `2026-Q1` or `2026`. */
export interface StretchOf<T> {
  readonly key: string
  readonly items: readonly T[]
}

/**
 * Cuts things into stretches of local time, the earliest first, without a gap: the shortest in which at least half of
 * those that have something have enough, else the shortest of which there are not too many. `monthOf` answers the months
 * since the year 0.
 */
export function cutIntoStretches<T>(
  items: readonly T[],
  monthOf: (item: T) => number,
): { readonly by: Stretch; readonly stretches: readonly StretchOf<T>[] } {
  const byMonth = itemsByMonth(items, monthOf)
  const cuts = stretchSchema.options.map((by) => ({ by, stretches: cutBy(by, byMonth) }))
  const few = cuts.filter(({ stretches }) => stretches.length <= mostStretches)
  const told = few.find(({ stretches }) => isMostlyEnough(stretches))
  const [shortest, , longest] = cuts
  return told ?? few[0] ?? longest ?? shortest ?? { by: 'year', stretches: [] }
}

function isMostlyEnough(stretches: readonly StretchOf<unknown>[]): boolean {
  const filled = stretches.filter(({ items }) => items.length > 0)
  return filled.filter(({ items }) => items.length >= enough).length * 2 >= filled.length
}

function itemsByMonth<T>(
  items: readonly T[],
  monthOf: (item: T) => number,
): ReadonlyMap<number, readonly T[]> {
  const byMonth = new Map<number, T[]>()
  for (const item of items) {
    const month = monthOf(item)
    const known = byMonth.get(month)
    if (known === undefined) byMonth.set(month, [item])
    else known.push(item)
  }
  return byMonth
}

function cutBy<T>(by: Stretch, byMonth: ReadonlyMap<number, readonly T[]>): readonly StretchOf<T>[] {
  const months = monthsIn[by]
  const byNumber = new Map<number, readonly T[]>()
  for (const [month, items] of byMonth) {
    const number = Math.floor(month / months)
    byNumber.set(number, [...(byNumber.get(number) ?? []), ...items])
  }
  if (byNumber.size === 0) return []
  const numbers = [...byNumber.keys()].sort((a, b) => a - b)
  const first = numbers[0] ?? 0
  const last = numbers.at(-1) ?? first
  // What lies centuries apart, as a wrong date makes it, is not filled up in between.
  const all = last - first < 10 * mostStretches ? range(first, last) : numbers
  return all.map((number) => ({ key: keyOf(by, number), items: byNumber.get(number) ?? [] }))
}
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}

function keyOf(by: Stretch, number: number): string {
  const month = number * monthsIn[by]
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  switch (by) {
    case 'month':
      return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
    case 'quarter':
      return `${year}-Q${Math.floor((month % 12) / 3) + 1}`
    case 'year':
      return year
  }
}

/** Months since the year 0 of the local calendar. */
export function monthOfInstant(instant: string): number {
  const date = new Date(instant)
  return date.getFullYear() * 12 + date.getMonth()
}

/** Months since the year 0, of a day as `YYYY-MM-DD`. */
export function monthOfDay(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
