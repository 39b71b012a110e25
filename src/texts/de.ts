import type { Catalogue } from './catalogue'
import { sealing } from './de/sealing'
import { plays } from './de/plays'
import { people } from './de/people'
import { commitments } from './de/commitments'
import { prepare } from './de/prepare'
import { today } from './de/today'
import { reminders } from './de/reminders'
import { reflect } from './de/reflect'
import { meetings } from './de/meetings'
import { meet } from './de/meet'
import { lock } from './de/lock'
import { history } from './de/history'
import { exchange } from './de/exchange'
import { commands } from './de/commands'
import { settings } from './de/settings'
import { updates } from './de/updates'

/** German, complete: a test compares it with every text in the code. */
export const de: Catalogue = {
  ...commands,
  ...settings,
  ...exchange,
  ...history,
  ...lock,
  ...meet,
  ...meetings,
  ...reflect,
  ...reminders,
  ...today,
  ...prepare,
  ...commitments,
  ...people,
  ...plays,
  ...sealing,
  ...updates,
}
