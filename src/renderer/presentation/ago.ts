import { t } from '../../texts/t'
const dayMs = 24 * 60 * 60_000

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

/** `today`, `yesterday`, `5 days ago`, `3 weeks ago`, `4 months ago`, `2 years ago`: whole parts, none rounded up. */
export function agoName(instant: string, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(instant))) / dayMs)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : t('{{daysName}} ago', { daysName: daysName(days) })
}

/** `5 days`, `3 weeks`, `4 months`, `2 years`. */
export function daysName(days: number): string {
  if (days < 14) return counted(days, 'day')
  if (days < 61) return counted(Math.floor(days / 7), 'week')
  if (days < 730) return counted(Math.floor(days / 30.44), 'month')
  return counted(Math.floor(days / 365.25), 'year')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
