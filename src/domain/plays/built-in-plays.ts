import { acknowledgeNow } from './built-in/acknowledge-now'
import { choosingTheMedium } from './built-in/choosing-the-medium'
import { difficultTruth } from './built-in/difficult-truth'
import { empatheticSummary } from './built-in/empathetic-summary'
import { negotiatingGenerously } from './built-in/negotiating-generously'
import { objectionAcknowledgement } from './built-in/objection-acknowledgement'
import { quietStrengths } from './built-in/quiet-strengths'
import { rallying } from './built-in/rallying'
import { rapportLadder } from './built-in/rapport-ladder'
import { repairingTrust } from './built-in/repairing-trust'
import { sharedGoals } from './built-in/shared-goals'
import { sharingSomething } from './built-in/sharing-something'
import { stayingInTouch } from './built-in/staying-in-touch'
import { understandingNeeds } from './built-in/understanding-needs'
import type { Play } from './play'

/** The plays that come with Attune, in the order in which they are offered. */
export const builtInPlays: readonly Play[] = [
  empatheticSummary,
  objectionAcknowledgement,
  difficultTruth,
  choosingTheMedium,
  sharingSomething,
  understandingNeeds,
  sharedGoals,
  rapportLadder,
  repairingTrust,
  negotiatingGenerously,
  rallying,
  acknowledgeNow,
  quietStrengths,
  stayingInTouch,
]

/** The play with this id, or undefined for a play that this version does not know. */
export function findPlay(id: string): Play | undefined {
  return builtInPlays.find((play) => play.id === id)
}
