import { acknowledging } from './built-in/acknowledging'
import { adding } from './built-in/adding'
import { buyingTime } from './built-in/buying-time'
import { repairing } from './built-in/repairing'
import { sayingBack } from './built-in/saying-back'
import type { BuiltInPhrase } from './built-in-phrase'

/** The phrases that come with Attune, in the order of the palette. */
export const builtInPhrases: readonly BuiltInPhrase[] = [
  ...acknowledging,
  ...sayingBack,
  ...buyingTime,
  ...adding,
  ...repairing,
]
