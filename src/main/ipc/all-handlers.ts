import type { Handlers } from '../../ipc/contract'
import type { LibrarySearch } from '../search/library-search'
import { appHandlers, type AppHandlersOptions } from './app-handlers'
import type { BackingUp } from '../backing-up'
import { backupsHandlers } from './backups-handlers'
import { askForPeopleFile } from '../desktop/ask-for-people-file'
import type { Calendars } from '../calendar/calendars'
import { askForCalendar } from '../desktop/ask-for-calendar'
import { desktopHandingOn } from '../desktop/handing-on'
import { agreesToPlain } from './agrees-to-plain'
import { briefHandlers } from './brief-handlers'
import { calendarHandlers } from './calendar-handlers'
import { carryForwardHandlers } from './carry-forward-handlers'
import { checkInsHandlers } from './check-ins-handlers'
import { coachHandlers, type CoachHandlersOptions } from './coach-handlers'
import { documentsDesktop } from '../desktop/documents-desktop'
import { nodeFileSystem } from '../library/file-system'
import { documentsHandlers } from './documents-handlers'
import { entriesHandlers } from './entries-handlers'
import { commitmentsHandlers } from './commitments-handlers'
import { exampleHandlers } from './example-handlers'
import type { Exchanging } from '../exchanging'
import { exchangeHandlers } from './exchange-handlers'
import { historyHandlers } from './history-handlers'
import { journalHandlers } from './journal-handlers'
import { insightsHandlers } from './insights-handlers'
import { meetingHandlers } from './meetings-handlers'
import type { WindowKeeper } from '../desktop/window-keeper'
import { windowsHandlers } from './windows-handlers'
import type { SealedAccess } from '../sealing/sealed-access'
import { lockHandlers } from './lock-handlers'
import { outgoingHandlers } from './outgoing-handlers'
import { pagesHandlers } from './pages-handlers'
import { peopleFilesHandlers } from './people-files-handlers'
import { peopleHandlers } from './people-handlers'
import { peopleReadingHandlers } from './people-reading-handlers'
import { phrasesHandlers } from './phrases-handlers'
import { playFilesHandlers } from './play-files-handlers'
import { playsHandlers } from './plays-handlers'
import type { PrivacyHandlers } from './privacy-handlers'
import { problemsHandlers } from './problems-handlers'
import { searchHandlers } from './search-handlers'
import { sealingHandlers } from './sealing-handlers'
import { shortcutsHandlers, type ShortcutsHandlersOptions } from './shortcuts-handlers'
import { switcherHandlers } from './switcher-handlers'
import { tasksHandlers } from './tasks-handlers'
import { trashHandlers } from './trash-handlers'
import type { Updating } from '../updates/updating'
import { updatesHandlers } from './updates-handlers'

export interface AllHandlersOptions
  extends AppHandlersOptions, CoachHandlersOptions, ShortcutsHandlersOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly backingUp: BackingUp
  readonly search: Pick<LibrarySearch, 'wake' | 'ask'>
  readonly access: SealedAccess
  readonly keeper: WindowKeeper
  readonly exchanging: Exchanging
  readonly updating: Updating
  readonly calendars: Calendars
  readonly privacyAnswers: PrivacyHandlers
  /** They are the same whichever library is open. */
  readonly atHandAnswers: Pick<Handlers, Extract<keyof Handlers, `at-hand:${string}` | `capture:${string}`>>
}

/** Every noun's handlers; one that is missing does not compile. */
export function allHandlers(options: AllHandlersOptions): Handlers {
  const { library, search, getWindow, now } = options
  return {
    ...meetingHandlers(library, now),
    ...carryForwardHandlers(library, now),
    ...peopleHandlers(library, now),
    ...peopleReadingHandlers(library, now),
    ...peopleFilesHandlers({
      ...{ library, now, tasks: options.backingUp.tasks },
      askForFile: () => askForPeopleFile(getWindow),
    }),
    ...calendarHandlers({
      ...{ calendars: options.calendars, tasks: options.backingUp.tasks },
      askForCalendar: (what) => askForCalendar(getWindow, what),
    }),
    ...commitmentsHandlers(library, now),
    ...phrasesHandlers(library, now),
    ...checkInsHandlers(library, now),
    ...outgoingHandlers(library, desktopHandingOn(getWindow)),
    ...documentsHandlers({
      ...{ library, now, tasks: options.backingUp.tasks, fileSystem: nodeFileSystem },
      desktop: documentsDesktop(getWindow),
    }),
    ...pagesHandlers(library, now, {
      ...desktopHandingOn(getWindow),
      agreesToPlain: () => agreesToPlain(getWindow()),
    }),
    ...entriesHandlers(library, now),
    ...journalHandlers(library, now),
    ...playsHandlers(library, now),
    ...playFilesHandlers(library, now, getWindow),
    ...historyHandlers(library, now),
    ...trashHandlers(library, now),
    ...exampleHandlers(library, now),
    ...insightsHandlers(library, now),
    ...problemsHandlers(library),
    ...searchHandlers(search),
    ...switcherHandlers(library),
    ...shortcutsHandlers(options),
    ...briefHandlers(library, getWindow),
    ...backupsHandlers(options),
    ...exchangeHandlers(options),
    ...tasksHandlers(options.backingUp.tasks),
    ...appHandlers(options),
    ...coachHandlers(options),
    ...options.atHandAnswers,
    ...options.privacyAnswers,
    ...lockHandlers(options.access, () => options.keeper.isFirstAsking),
    ...sealingHandlers({ ...options, libraryFolder: library.folder }),
    ...updatesHandlers(options.updating),
    ...windowsHandlers(options),
  }
}
