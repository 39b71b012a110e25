import { deletedPersonName, type PersonSummary } from '../../domain/people/person'
import { t } from '../../texts/t'

export function titleName(meeting: { readonly title: string }): string {
  return meeting.title.trim() === '' ? t('Untitled meeting') : meeting.title
}

const longestInSentence = 48

/** What a cut leaves of an emoji that it goes through. */
const halfCharacterAtEnd = /[\ud800-\udbff]$/

/** The title as it stands in a sentence, cut where it would become one of its own. */
export function shortTitleName(meeting: { readonly title: string }): string {
  const name = titleName(meeting)
  if (name.length <= longestInSentence) return name
  return `${name.slice(0, longestInSentence).replace(halfCharacterAtEnd, '').trimEnd()}…`
}

/** The people while the list of them is not here yet: then nobody can be told to be deleted. */
export const peopleNotRead: readonly PersonSummary[] = []

/** The names of a meeting's people, `Ana, Ben and 3 more` when they are many; '' when there is none. */
export function peopleNames(
  personIds: readonly string[],
  people: readonly PersonSummary[],
  most = 3,
): string {
  const byId = new Map(people.map((person) => [person.id, person.name]))
  const unknown = people === peopleNotRead ? [] : deletedPersonName
  const names = personIds.flatMap((id) => byId.get(id) ?? unknown)
  if (names.length <= most) return names.join(', ')
  return t('{{names}} and {{others}} more', {
    names: names.slice(0, most - 1).join(', '),
    others: names.length - most + 1,
  })
}
