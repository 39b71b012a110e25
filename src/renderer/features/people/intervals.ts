import { msg, t } from '../../../texts/t'
/** How often to be in touch, as plain choices; the number of days is what is kept. */
const plainIntervals: readonly { readonly days: number; readonly label: string }[] = [
  { days: 7, label: msg('Each week') },
  { days: 14, label: msg('Every two weeks') },
  { days: 30, label: msg('Each month') },
  { days: 91, label: msg('Each quarter') },
  { days: 182, label: msg('Twice a year') },
]

export const mostDays = 3650

/** The choices for an interval, with the one that is chosen when it is none of the plain ones. */
export function intervalOptions(chosen: number | null): { value: string; label: string }[] {
  const plain = plainIntervals.map(({ days, label }) => ({ value: String(days), label: t(label) }))
  const isOther = chosen !== null && !plainIntervals.some(({ days }) => days === chosen)
  return [
    { value: '', label: t('Not settled') },
    ...plain,
    ...(isOther
      ? [
          {
            value: String(chosen),
            label: t('Every {{count}} days', { count: chosen }),
          },
        ]
      : []),
    { value: 'custom', label: t('Other…') },
  ]
}
