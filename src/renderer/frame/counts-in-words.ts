import type { RecordKindName } from '../../domain/records/record-kind-name'
import { t } from '../../texts/t'

const nouns: Readonly<Record<RecordKindName, readonly [one: string, many: string]>> = {
  meetings: ['meeting', 'meetings'],
  people: ['person', 'people'],
  commitments: ['commitment', 'commitments'],
  entries: ['journal entry', 'journal entries'],
  'check-ins': ['check-in', 'check-ins'],
  plays: ['play of your own', 'plays of your own'],
  pages: ['page', 'pages'],
  phrases: ['phrase of your own', 'phrases of your own'],
}

/** “12 meetings, 3 people and one commitment”: how many records there are of each kind, without those there are none of. */
export function countsInWords(counts: Readonly<Record<RecordKindName, number>>): string {
  const parts = (Object.keys(nouns) as RecordKindName[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => {
      const [one, many] = nouns[kind]
      return counts[kind] === 1 ? t('one {{one}}', { one }) : `${counts[kind].toLocaleString()} ${many}`
    })
  if (parts.length === 0) return 'nothing'
  const last = parts.at(-1) ?? ''
  return parts.length === 1 ? last : t('{{join}} and {{last}}', { join: parts.slice(0, -1).join(', '), last })
}
