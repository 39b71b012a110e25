import type { Catalogue } from './catalogue'
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
}
