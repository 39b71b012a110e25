import { builtInPlays } from '../../domain/plays/built-in-plays'
import type { Library } from '../library/library'

/** Two plays of one name could not be told apart where they are chosen. */
export function namesOfAllPlays(library: Library): string[] {
  return [...builtInPlays, ...library.summariesOf('plays')].map(({ name }) => name)
}
