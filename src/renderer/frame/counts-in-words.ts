import type { RecordKindName } from '../../domain/records/record-kind-name'
import { listInWords } from '../../texts/formats'
import { t } from '../../texts/t'

const words: Readonly<Record<RecordKindName, (count: number) => string>> = {
  meetings: (count) => (count === 1 ? t('one meeting') : t('{{count}} meetings', { count })),
  people: (count) => (count === 1 ? t('one person') : t('{{count}} people', { count })),
  commitments: (count) => t('{{count}} commitments', { count }),
  entries: (count) => t('{{count}} journal entries', { count }),
  'check-ins': (count) => (count === 1 ? t('one check-in') : t('{{count}} check-ins', { count })),
  plays: (count) => t('{{count}} plays of your own', { count }),
  pages: (count) => t('{{count}} pages', { count }),
  phrases: (count) => t('{{count}} phrases of your own', { count }),
}

/** “12 meetings, 3 people and one commitment”: how many records there are of each kind, without those there are none of. */
export function countsInWords(counts: Readonly<Record<RecordKindName, number>>): string {
  const parts = (Object.keys(words) as RecordKindName[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words[kind](counts[kind]))
  return parts.length === 0 ? t('nothing') : listInWords(parts)
}
