import type { PersonSummary } from '../../../domain/people/person'
import type { SearchHit } from '../../../domain/search/search-answer'
import type { SearchKind } from '../../../domain/search/search-document'
import { msg, t } from '../../../texts/t'
import { peopleNames, titleName } from '../../presentation/meeting-names'
import { dayName } from '../../presentation/when'

/** What is said of a record beside its title: meetings are what one expects, and need no word. */
const kindNames: Readonly<Record<SearchKind, string>> = {
  people: msg('Person'),
  plays: msg('My play'),
  pages: msg('Page'),
  'check-ins': '',
  commitments: msg('Commitment'),
  entries: msg('Journal'),
  meetings: '',
}

/** What stands for the title of a record that has none. */
export function nameWithoutTitle({ kind, title }: SearchHit): string {
  switch (kind) {
    case 'meetings':
      return titleName({ title })
    case 'entries':
      return t('A journal entry')
    case 'plays':
      return t('A play without a name')
    case 'pages':
      return t('A page without a title')
    case 'people':
    case 'commitments':
    case 'check-ins':
      return t(kindNames[kind])
  }
}

/** Who it was with and when, and what kind of record it is. */
export function aboutHit(
  { kind, personIds, when }: SearchHit,
  people: readonly PersonSummary[],
  now: number,
): string {
  if (kind === 'people' || kind === 'plays' || kind === 'pages') return t(kindNames[kind])
  const names = peopleNames(personIds, people, 2)
  const day = dayName(new Date(when).toISOString(), now)
  return [t(kindNames[kind]), names, day].filter((part) => part !== '').join(' · ')
}
