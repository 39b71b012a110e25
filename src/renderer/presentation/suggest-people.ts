import type { PersonSummary } from '../../domain/people/person'

const mostSuggestions = 8

/** The people, not chosen yet, of whose names one begins with what is typed; everybody while nothing is. */
export function suggestPeople(
  people: readonly PersonSummary[],
  chosenIds: readonly string[],
  typed: string,
): PersonSummary[] {
  const wanted = typed.trim().toLocaleLowerCase()
  const beginsWithIt = (name: string) => ` ${name.toLocaleLowerCase()}`.includes(` ${wanted}`)
  return people
    .filter(({ id, name }) => !chosenIds.includes(id) && beginsWithIt(name))
    .slice(0, mostSuggestions)
}
