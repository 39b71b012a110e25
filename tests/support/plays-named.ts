import type { Play } from '../../src/domain/plays/play'
import { playsOf } from '../../src/domain/plays/plays-of-meeting'

/** The plays of Attune with these ids, as a meeting has them. */
export function playsNamed(...playIds: string[]): Play[] {
  return playsOf({ playIds, ownPlays: [] })
}
