import type { PersonSummary } from '../../domain/people/person'

export function titleName(meeting: { readonly title: string }): string {
  return meeting.title.trim() === '' ? 'Untitled meeting' : meeting.title
}

/** The names of a meeting's people, `Ana, Ben and 3 more` when they are many; '' when there is none. */
export function peopleNames(personIds: readonly string[], people: readonly PersonSummary[], most = 3): string {
  const byId = new Map(people.map((person) => [person.id, person.name]))
  const names = personIds.flatMap((id) => byId.get(id) ?? [])
  if (names.length <= most) return names.join(', ')
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`
}
