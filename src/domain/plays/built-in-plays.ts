import type { Play } from './play'

/** The plays that come with Attune, in the order in which they are offered. */
export const builtInPlays: readonly Play[] = []

/** The play with this id, or undefined for a play that this version does not know. */
export function findPlay(id: string): Play | undefined {
  return builtInPlays.find((play) => play.id === id)
}
