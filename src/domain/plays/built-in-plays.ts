import { choosingTheMedium } from './built-in/choosing-the-medium'
import { difficultTruth } from './built-in/difficult-truth'
import { empatheticSummary } from './built-in/empathetic-summary'
import { objectionAcknowledgement } from './built-in/objection-acknowledgement'
import type { Play } from './play'

/** The plays that come with Attune, in the order in which they are offered. */
export const builtInPlays: readonly Play[] = [
  empatheticSummary,
  objectionAcknowledgement,
  difficultTruth,
  choosingTheMedium,
]

/** The play with this id, or undefined for a play that this version does not know. */
export function findPlay(id: string): Play | undefined {
  return builtInPlays.find((play) => play.id === id)
}
