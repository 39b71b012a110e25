import { msg } from '../../../texts/t'
/** How far back is looked. */
export type Period = 'three-months' | 'year' | 'all'

export const periods: readonly { readonly value: Period; readonly label: string }[] = [
  { value: 'three-months', label: msg('Three months') },
  { value: 'year', label: msg('A year') },
  { value: 'all', label: msg('All of it') },
]

export function isPeriod(text: string | undefined): text is Period {
  return periods.some(({ value }) => value === text)
}

/** The start of the local day on which the period began, as an instant; null for everything. `now` is in milliseconds. */
export function startOfPeriod(period: Period, now: number): string | null {
  const date = new Date(now)
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  switch (period) {
    case 'three-months':
      return new Date(year, month - 3, day).toISOString()
    case 'year':
      return new Date(year - 1, month, day).toISOString()
    case 'all':
      return null
  }
}
