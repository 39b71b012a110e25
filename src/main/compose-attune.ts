import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Handlers } from '../ipc/contract'
import { BackingUp } from './backing-up'
import { cacheFolderOf } from './cache-folder'
import { captureAddress } from './desktop/capture-window'
import { composeAtHand, type AtHandOnDesktop } from './desktop/compose-at-hand'
import { loadPackageUpdater } from './desktop/package-updater'
import type { WindowKeeper } from './desktop/window-keeper'
import { ScreenPrivacy } from './desktop/screen-privacy'
import { windowsOfDesktop } from './desktop/windows-of-desktop'
import { Exchanging } from './exchanging'
import { allHandlers } from './ipc/all-handlers'
import { forwardLibraryEvents } from './ipc/forward-library-events'
import { notingWrites } from './ipc/noting-writes'
import { privacyHandlers } from './ipc/privacy-handlers'
import { PageWrites } from './ipc/page-writes'
import { lockHandlers } from './ipc/lock-handlers'
import { sealingHandlers } from './ipc/sealing-handlers'
import { tasksHandlers } from './ipc/tasks-handlers'
import { updatesHandlers } from './ipc/updates-handlers'
import type { LibraryFolder } from './library-folder'
import { addressIn, type Speech } from './language'
import { LibrarySession } from './library-session'
import { versionsInBackups } from './library/backups/versions-in-backups'
import { withClosedLibrary } from './library/closed-library'
import { unhurriedPace } from './library/damage/scrub'
import { nodeFileSystem } from './library/file-system'
import { Calendars } from './calendar/calendars'
import { readInThread } from './calendar/read-in-thread'
import { watchFolder } from './library/watching/watch-folder'
import { notify } from './desktop/notify'
import { openLibrary } from './open-library'
import { Reminding } from './reminding'
import { sealedAccess, type SealedAccess } from './sealing/sealed-access'
import { LibrarySearch } from './search/library-search'
import { SearchThread } from './search/search-thread'
import { systemKeychain } from './security/system-keychain'
import type { SettingsFile } from './settings-file'
import { Updating } from './updates/updating'

export interface AttuneOptions {
  readonly settings: SettingsFile
  readonly folder: LibraryFolder
  readonly appVersion: string
  readonly userDataFolder: string
  /** Where newer versions lie; null where nothing is offered. */
  readonly updateAddress: string | null
  /** Where the page comes from while it is developed. */
  readonly developmentUrl: string | undefined
  /** Whether this is a moment to verify files in, which costs power. */
  readonly mayVerify: () => boolean
  /** Hears that the window could not be closed. */
  readonly onWindowKept: () => void
  readonly restart: () => void
  /** Hears that the keys of the menu are others now. */
  readonly onShortcutsChosen: () => void
  /** What the pages speak. */
  readonly speech: Speech
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** The parts of the running app that its start and its end deal with. */
export interface Attune {
  readonly keeper: WindowKeeper
  readonly session: LibrarySession
  readonly access: SealedAccess
  readonly backingUp: BackingUp
  readonly reminding: Reminding
  readonly updating: Updating
  /** Begins without a window what else waits for one. */
  readonly startHidden: () => void
  /** Shows what a calendar file holds, before anything of it is taken in. */
  readonly openCalendarFile: (path: string) => void
  readonly atHandOnDesktop: AtHandOnDesktop
  readonly privacy: ScreenPrivacy
  /** What is answered to the page now. */
  readonly handlersNow: () => Partial<Handlers>
}

/** Puts the parts together; nothing is opened or shown yet. */
export function composeAttune(options: AttuneOptions): Attune {
  const { settings, folder, appVersion, userDataFolder, developmentUrl } = options
  // The library is read while Chromium starts, and compared with its folders once the window stands.
  let windowStands = () => {}
  const reconcileAfter = new Promise<void>((resolve) => (windowStands = resolve))
  const keeper = windowsOfDesktop({
    ...{ userDataFolder, developmentUrl, settings },
    speech: options.speech,
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    onSettled: windowStands,
    onKept: options.onWindowKept,
  })
  const writes = new PageWrites()
  const backingUp = new BackingUp({
    root: resolve(folder.path),
    settings,
    session: () => librarySession,
    appVersion,
    now: options.now,
    send: keeper.send,
  })
  const cacheFolder = cacheFolderOf(userDataFolder, folder.path)
  const access: SealedAccess = sealedAccess({
    dropCaches: () => rm(cacheFolder, { recursive: true, force: true }),
    fileSystem: nodeFileSystem,
    libraryFolder: folder.path,
    userDataFolder,
    systemKeychain,
    now: options.now,
    getSession: () => librarySession,
    showLockPage: () => keeper.showPage('lock'),
    askPages: () => {
      const pages = keeper.pagesOfLibrary
      if (pages > 0) keeper.send('window:locking', undefined)
      return pages
    },
    onProgress: (progress) => keeper.send('sealing:progressed', progress),
  })
  const updating = new Updating({
    address: options.updateAddress,
    settings,
    loadUpdater: loadPackageUpdater,
    onChanged: () => keeper.send('updates:changed', undefined),
    now: options.now,
  })
  const atHandOnDesktop = composeAtHand({
    settings,
    library: () => librarySession.library,
    now: options.now,
    userDataFolder,
    preload: join(import.meta.dirname, '../preload/capture.cjs'),
    address: () => addressIn(captureAddress(developmentUrl), options.speech),
    main: keeper,
  })
  const { atHand } = atHandOnDesktop
  const privacy = new ScreenPrivacy({ settings, send: keeper.send, capture: atHandOnDesktop.window })
  const privacyAnswers = privacyHandlers(privacy)
  void reconcileAfter.then(() => atHand.start())
  // What is answered also while the library is locked, or being changed.
  const always: Partial<Handlers> = {
    ...tasksHandlers(backingUp.tasks),
    ...updatesHandlers(updating),
    ...atHandOnDesktop.answers,
    ...privacyAnswers,
    ...lockHandlers(access, () => keeper.isFirstAsking),
    ...sealingHandlers({ access, settings, libraryFolder: folder.path, getWindow: () => keeper.window }),
    'window:answer-closing': ({ isSaved }) => keeper.answerClosing(isSaved),
  }
  let handlers: Partial<Handlers> = always
  let search: LibrarySearch | null = null
  const exchanging = new Exchanging({
    fileSystem: nodeFileSystem,
    root: resolve(folder.path),
    session: () => librarySession,
    tasks: backingUp.tasks,
    appVersion,
    now: options.now,
  })
  const calendars = new Calendars({
    ...{ settings, tasks: backingUp.tasks, now: options.now, send: keeper.send, watch: watchFolder },
    read: readInThread(join(import.meta.dirname, 'calendar-worker.js')),
  })
  const librarySession: LibrarySession = new LibrarySession({
    open: () =>
      openLibrary(folder, {
        now: options.now,
        appVersion,
        cacheFolder,
        reconcileAfter,
        ...(access.holder.key === null ? {} : { dataKey: access.holder.key }),
        scrubPace: { ...unhurriedPace, mayRun: options.mayVerify },
        versionsElsewhere: [versionsInBackups(() => backingUp.keeper.folder(), access.holder.key)],
        watchFolder,
        halfWrittenWaitsMs: [100, 200, 400, 800, 1_600],
        conflictWaitMs: () => 1_000 + Math.random() * 3_000,
      }),
    withClosed: (task) => withClosedLibrary(nodeFileSystem, folder.path, options.now, task),
    onOpened: (library) => {
      const opened = new LibrarySearch({
        library,
        cacheFolder,
        appVersion,
        startThread: (data) => new SearchThread(join(import.meta.dirname, 'search-worker.js'), data),
      })
      search = opened
      // The window comes first: the search reads once it stands.
      void reconcileAfter.then(() => opened.start())
      opened.onReading((reading) => keeper.send('search:read', reading))
      const all = allHandlers({
        access,
        library,
        now: options.now,
        search: opened,
        session: librarySession,
        backingUp,
        atHandAnswers: atHandOnDesktop.answers,
        privacyAnswers,
        exchanging,
        updating,
        calendars,
        settings,
        onCoachChosen: (choices) => keeper.send('coach:chosen', choices),
        onShortcutsChosen: (chosen) => {
          keeper.send('shortcuts:chosen', chosen)
          options.onShortcutsChosen()
        },
        folderFrom: folder.from,
        getWindow: () => keeper.window,
        keeper,
        restart: options.restart,
      })
      handlers = notingWrites(all, writes)
      forwardLibraryEvents(library, keeper, writes)
      backingUp.follow(library)
      calendars.follow(library)
      void atHand.libraryOpened(library)
      keeper.showPage('library')
    },
    onClosing: async (library) => {
      handlers = always
      await calendars.stop()
      await Promise.all([search?.stop(), atHand.libraryClosing(library)])
    },
  })
  const reminding = new Reminding({
    settings,
    library: () => librarySession.library,
    now: options.now,
    notify: (words, place) => notify(words, () => keeper.openPlace(place)),
  })
  const openCalendarFile = (path: string) => {
    keeper.openPlace({ kind: 'screen', screen: 'calendar-import' })
    void calendars.openFile(path)
  }
  return {
    keeper,
    startHidden: () => windowStands(),
    openCalendarFile,
    session: librarySession,
    access,
    backingUp,
    reminding,
    updating,
    atHandOnDesktop,
    privacy,
    handlersNow: () => handlers,
  }
}
