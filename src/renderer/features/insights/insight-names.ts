import type { Medium } from '../../../domain/medium/medium'
import { mediumNames } from '../../../domain/medium/medium'
import { deletedPersonName, type PersonSummary } from '../../../domain/people/person'
import { findPlay } from '../../../domain/plays/built-in-plays'
import { t } from '../../../texts/t'
import { dateFormat } from '../../../texts/formats'

/** What rows are called. */
export interface InsightNames {
  readonly ownPlays: Readonly<Record<string, string>>
  readonly people: readonly PersonSummary[]
}

export function nameOfMedium(key: string): string {
  return Object.hasOwn(mediumNames, key) ? mediumNames[key as Medium] : key
}

export function nameOfPlay(key: string, { ownPlays }: InsightNames): string {
  const own = Object.hasOwn(ownPlays, key) ? ownPlays[key] : undefined
  if (own !== undefined) return own.trim() === '' ? t('A play without a name') : own
  return findPlay(key)?.name ?? t('A play that is gone')
}

export function nameOfPerson(key: string, { people }: InsightNames): string {
  if (key === 'nobody') return t('Nobody named')
  return people.find(({ id }) => id === key)?.name ?? deletedPersonName
}

const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const dayOfMonth = { day: 'numeric', ...month } as const

/** `Mar 2026`, `Q1 2026`, `2026`, or `5 Mar 2026` for a stretch of time or a day. */
export function nameOfStretch(key: string): string {
  const quarter = /^(\d{4})-(Q\d)$/.exec(key)
  if (quarter !== null) return `${quarter[2]} ${quarter[1]}`
  const day = /^\d{4}-\d{2}-\d{2}/.exec(key)?.[0]
  if (day !== undefined) return dateFormat(dayOfMonth).format(new Date(`${day}T12:00:00Z`))
  return /^\d{4}-\d{2}$/.test(key) ? dateFormat(month).format(new Date(`${key}-15T12:00:00Z`)) : key
}
