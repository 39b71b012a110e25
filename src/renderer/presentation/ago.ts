import { t } from '../../texts/t'

const dayMs = 24 * 60 * 60_000

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

/** `today`, `yesterday`, `5 days ago`, `3 weeks ago`, `4 months ago`, `2 years ago`: whole parts, none rounded up. */
export function agoName(instant: string, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(instant))) / dayMs)
  if (days <= 0) return t('today')
  if (days === 1) return t('yesterday')
  if (days < 14) return t('{{days}} days ago', { days })
  if (days < 61) return t('{{weeks}} weeks ago', { weeks: Math.floor(days / 7) })
  if (days < 730) return t('{{months}} months ago', { months: Math.floor(days / 30.44) })
  return t('{{count}} years ago', { count: Math.floor(days / 365.25) })
}
