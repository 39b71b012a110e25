import type { PersonSummary } from '../people/person'
import { foldText } from './folded-text'
import type { MeetingSummary } from './meeting-summary'

// Folding ten thousand summaries takes longer than searching them, so each is folded once, as long as it lives.
const textBySummary = new WeakMap<MeetingSummary, string>()
const nameByPerson = new WeakMap<PersonSummary, string>()

/** What a search looks at in a meeting: its title and purpose, folded. */
export function searchableTextOf(summary: MeetingSummary): string {
  const known = textBySummary.get(summary)
  if (known !== undefined) return known
  const text = foldText(`${summary.title}\n${summary.purpose}`)
  textBySummary.set(summary, text)
  return text
}

/** What a search looks at in a person: the name, folded. */
export function searchableNameOf(person: PersonSummary): string {
  const known = nameByPerson.get(person)
  if (known !== undefined) return known
  const name = foldText(person.name)
  nameByPerson.set(person, name)
  return name
}
