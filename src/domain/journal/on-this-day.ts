import { z } from 'zod'
import { timelineItemSchema, type TimelineItem } from './timeline'

export const onThisDaySchema = z
  .array(z.object({ monthsAgo: z.number(), item: timelineItemSchema }))
  .readonly()

export type OnThisDay = z.infer<typeof onThisDaySchema>

/** A month, a quarter and half a year; before that whole years. */
const shortWaysBack = [1, 3, 6] as const

/** Quiet enough to stand beside the timeline. */
const mostItems = 6

/**
 * What happened on this day of the local calendar a month, a quarter, half a year and whole years ago, the latest first.
 * Where an earlier month is too short to have this day, its last day stands for it. `now` is in milliseconds.
 */
export function onThisDay(timeline: readonly TimelineItem[], now: number): OnThisDay {
  const monthsAgoByDay = new Map(waysBack(timeline, now).map((months) => [dayBefore(now, months), months]))
  return timeline
    .flatMap((item) => {
      const monthsAgo = monthsAgoByDay.get(new Date(item.at).toDateString())
      return monthsAgo === undefined ? [] : [{ monthsAgo, item }]
    })
    .slice(0, mostItems)
}

function waysBack(timeline: readonly TimelineItem[], now: number): number[] {
  const oldest = timeline.at(-1)
  const years = oldest === undefined ? 0 : new Date(now).getFullYear() - new Date(oldest.at).getFullYear()
  return [...shortWaysBack, ...Array.from({ length: Math.max(0, years) }, (_, index) => 12 * (index + 1))]
}

function dayBefore(now: number, months: number): string {
  const today = new Date(now)
  const month = new Date(today.getFullYear(), today.getMonth() - months, 1)
  const lastDay = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate()
  month.setDate(Math.min(today.getDate(), lastDay))
  return month.toDateString()
}
