import type { Catalogue } from './catalogue'
import { peopleAndPhrases } from './de/people-and-phrases'
import { backups } from './de/backups'
import { brief } from './de/brief'
import { checkIns } from './de/check-ins'
import { coachPage } from './de/coach-page'
import { coachPanel } from './de/coach-panel'
import { commands } from './de/commands'
import { commitments } from './de/commitments'
import { components } from './de/components'
import { editor } from './de/editor'
import { exchange } from './de/exchange'
import { frame } from './de/frame'
import { history } from './de/history'
import { lock } from './de/lock'
import { meet } from './de/meet'
import { meetings } from './de/meetings'
import { people } from './de/people'
import { phrases } from './de/phrases'
import { plays } from './de/plays'
import { prepare } from './de/prepare'
import { presentation } from './de/presentation'
import { reflect } from './de/reflect'
import { reminders } from './de/reminders'
import { saving } from './de/saving'
import { sealing } from './de/sealing'
import { settings } from './de/settings'
import { updates } from './de/updates'
import { today } from './de/today'

/** German, complete: a test compares it with every text in the code. */
export const de: Catalogue = {
  ...backups,
  ...brief,
  ...checkIns,
  ...coachPage,
  ...coachPanel,
  ...commands,
  ...commitments,
  ...components,
  ...editor,
  ...exchange,
  ...frame,
  ...history,
  ...lock,
  ...meet,
  ...meetings,
  ...people,
  ...phrases,
  ...plays,
  ...prepare,
  ...presentation,
  ...reflect,
  ...reminders,
  ...saving,
  ...sealing,
  ...updates,
  ...settings,
  ...today,
  ...peopleAndPhrases,
}
