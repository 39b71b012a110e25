import type { Catalogue } from './catalogue'
import { builtInPlays } from './de/built-in-plays'
import { atHand } from './de/at-hand'
import { calendar } from './de/calendar'
import { medium } from './de/medium'
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
import { documents } from './de/documents'
import { exchange } from './de/exchange'
import { frame } from './de/frame'
import { history } from './de/history'
import { insights } from './de/insights'
import { journal } from './de/journal'
import { lock } from './de/lock'
import { main } from './de/main'
import { meet } from './de/meet'
import { meetings } from './de/meetings'
import { pages } from './de/pages'
import { people } from './de/people'
import { peopleFiles } from './de/people-files'
import { phrases } from './de/phrases'
import { plays } from './de/plays'
import { prepare } from './de/prepare'
import { prepareGuide } from './de/prepare-guide'
import { presentation } from './de/presentation'
import { privacy } from './de/privacy'
import { problems } from './de/problems'
import { reflect } from './de/reflect'
import { rehearse } from './de/rehearse'
import { saving } from './de/saving'
import { sealing } from './de/sealing'
import { search } from './de/search'
import { settings } from './de/settings'
import { today } from './de/today'
import { trash } from './de/trash'
import { updates } from './de/updates'
import { windows } from './de/windows'

/** German, complete: a test compares it with every text in the code. */
export const de: Catalogue = {
  ...atHand,
  ...calendar,
  ...backups,
  ...brief,
  ...checkIns,
  ...coachPage,
  ...coachPanel,
  ...commands,
  ...commitments,
  ...components,
  ...editor,
  ...documents,
  ...exchange,
  ...frame,
  ...history,
  ...insights,
  ...journal,
  ...lock,
  ...main,
  ...meet,
  ...meetings,
  ...pages,
  ...people,
  ...peopleAndPhrases,
  ...peopleFiles,
  ...phrases,
  ...plays,
  ...prepare,
  ...prepareGuide,
  ...presentation,
  ...privacy,
  ...problems,
  ...reflect,
  ...rehearse,
  ...saving,
  ...sealing,
  ...search,
  ...settings,
  ...today,
  ...trash,
  ...updates,
  ...medium,
  ...builtInPlays,
  ...windows,
}
