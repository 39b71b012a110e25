import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { app, Menu, nativeTheme, powerMonitor, session } from 'electron'
import { applicationMenu } from './desktop/application-menu'
import { explainRefusal } from './desktop/library-refusal'
import { lockWhenLeft } from './desktop/lock-when-left'
import { addressOf, openMainWindow } from './desktop/main-window'
import { Quitting } from './desktop/quitting'
import { askForLibrary } from './desktop/settings-refusal'
import { WindowKeeper } from './desktop/window-keeper'
import { BackingUp } from './backing-up'
import { Exchanging } from './exchanging'
import { allHandlers } from './ipc/all-handlers'
import type { Handlers } from '../ipc/contract'
import { addWorkedExample } from './ipc/example-handlers'
import { explainError } from './ipc/explain-error'
import { forwardLibraryEvents } from './ipc/forward-library-events'
import { lockHandlers } from './ipc/lock-handlers'
import { registerHandlers } from './ipc/register-handlers'
import { sealingHandlers } from './ipc/sealing-handlers'
import { withClosedLibrary } from './library/closed-library'
import { versionsInBackups } from './library/backups/versions-in-backups'
import { unhurriedPace } from './library/damage/scrub'
import { nodeFileSystem } from './library/file-system'
import { LibraryError } from './library/library-error'
import { tasksHandlers } from './ipc/tasks-handlers'
import { watchFolder } from './library/watching/watch-folder'
import { cacheFolderOf } from './cache-folder'
import { chooseLibraryFolder } from './library-folder'
import { LibrarySession } from './library-session'
import { openLibrary } from './open-library'
import { sealedAccess, type SealedAccess } from './sealing/sealed-access'
import { declareAppScheme, serveApp } from './security/app-protocol'
import { guardDevelopmentServer, refuseNetwork, silenceChromium } from './security/network-silence'
import { systemKeychain } from './security/system-keychain'
import { guardEveryWindow, refusePermissions } from './security/window-guard'
import { LibrarySearch } from './search/library-search'
import { SearchThread } from './search/search-thread'
import { SettingsFile } from './settings-file'

const developmentUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const isMac = process.platform === 'darwin'

/** Every file is verified in idle time, while it costs nobody battery. */
const scrubPace = { ...unhurriedPace, mayRun: () => app.isReady() && !powerMonitor.isOnBatteryPower() }

async function boot(): Promise<void> {
  const settings = new SettingsFile(join(app.getPath('userData'), 'settings.json'))
  const chooseFolder = () =>
    chooseLibraryFolder(
      process.env['ATTUNE_LIBRARY'],
      settings.settings.libraryFolder,
      app.getPath('documents'),
    )
  if (settings.isDamaged && chooseFolder().from !== 'environment') {
    await app.whenReady()
    if (!(await askForLibrary(settings, chooseFolder().path))) {
      app.exit(0)
      return
    }
  }
  const { appearance } = settings.settings
  const folder = chooseFolder()
  // The library is read while Chromium starts, and compared with its folders once the window stands.
  let windowStands = () => {}
  const reconcileAfter = new Promise<void>((resolve) => (windowStands = resolve))
  const quitting = new Quitting()
  const keeper = new WindowKeeper(
    (page) =>
      openMainWindow({
        page,
        preload: join(import.meta.dirname, '../preload/index.cjs'),
        developmentUrl,
        onSettled: windowStands,
      }),
    (page) => addressOf(page, developmentUrl),
    quitting.cancel,
  )
  const restart = () => {
    app.relaunch()
    app.quit()
  }
  const backingUp = new BackingUp({
    root: resolve(folder.path),
    settings,
    session: () => librarySession,
    appVersion: app.getVersion(),
    now: Date.now,
    send: keeper.send,
  })
  const cacheFolder = cacheFolderOf(app.getPath('userData'), folder.path)
  const access: SealedAccess = sealedAccess({
    dropCaches: () => rm(cacheFolder, { recursive: true, force: true }),
    fileSystem: nodeFileSystem,
    libraryFolder: folder.path,
    userDataFolder: app.getPath('userData'),
    systemKeychain,
    now: Date.now,
    getSession: () => librarySession,
    showLockPage: () => keeper.showPage('lock'),
    askPage: () => {
      if (keeper.showsLibrary) keeper.send('window:locking', undefined)
      return keeper.showsLibrary
    },
    onProgress: (progress) => keeper.send('sealing:progressed', progress),
  })
  const { closing } = keeper
  // What is answered also while the library is locked, or being changed.
  const always: Partial<Handlers> = {
    ...tasksHandlers(backingUp.tasks),
    ...lockHandlers(access),
    ...sealingHandlers({ access, settings, libraryFolder: folder.path, getWindow: () => keeper.window }),
    'window:answer-closing': ({ isSaved }) => closing.answer(isSaved),
  }
  let handlers: Partial<Handlers> = always
  let search: LibrarySearch | null = null
  const exchanging = new Exchanging({
    fileSystem: nodeFileSystem,
    root: resolve(folder.path),
    session: () => librarySession,
    tasks: backingUp.tasks,
    appVersion: app.getVersion(),
    now: Date.now,
  })
  const librarySession: LibrarySession = new LibrarySession({
    open: () =>
      openLibrary(folder, {
        now: Date.now,
        appVersion: app.getVersion(),
        cacheFolder,
        reconcileAfter,
        ...(access.holder.key === null ? {} : { dataKey: access.holder.key }),
        scrubPace,
        versionsElsewhere: [versionsInBackups(() => backingUp.keeper.folder(), access.holder.key)],
        watchFolder,
        halfWrittenWaitsMs: [100, 200, 400, 800, 1_600],
        conflictWaitMs: () => 1_000 + Math.random() * 3_000,
      }),
    withClosed: (task) => withClosedLibrary(nodeFileSystem, folder.path, Date.now, task),
    onOpened: (library) => {
      const opened = new LibrarySearch({
        library,
        appVersion: app.getVersion(),
        startThread: (data) => new SearchThread(join(import.meta.dirname, 'search-worker.js'), data),
      })
      search = opened
      // The window comes first: the search reads once it stands.
      void reconcileAfter.then(() => opened.start())
      opened.onReading((reading) => keeper.send('search:read', reading))
      handlers = allHandlers({
        access,
        library,
        search: opened,
        session: librarySession,
        backingUp,
        exchanging,
        settings,
        folderFrom: folder.from,
        getWindow: () => keeper.window,
        answerClosing: closing.answer,
        restart,
      })
      forwardLibraryEvents(library, keeper.send)
      backingUp.follow(library)
      keeper.showPage('library')
    },
    onClosing: async () => {
      handlers = always
      await search?.stop()
    },
  })
  const opening = librarySession.open()
  opening.catch(() => {
    // Awaited below, where a refusal is explained; until then it must not count as unhandled.
  })

  await app.whenReady()
  nativeTheme.themeSource = appearance
  guardEveryWindow()
  refusePermissions(session.defaultSession)
  refuseNetwork(session.defaultSession, developmentUrl)
  if (developmentUrl !== undefined) guardDevelopmentServer(session.defaultSession, developmentUrl)
  serveApp(join(import.meta.dirname, '../renderer'))

  const library = await opening.catch((error: unknown) => {
    if (error instanceof LibraryError && error.code === 'locked') return null
    return explainRefusal(error, folder, settings)
  })
  if (library === undefined) return
  if (library === null) keeper.showPage('lock')
  // Without room for the example Attune is as useful, and the first save will say what is wrong with the folder.
  if (library?.isNew === true) await addWorkedExample(library, Date.now()).catch(() => undefined)

  registerHandlers(() => handlers, explainError, developmentUrl)
  const menu = applicationMenu((id) => keeper.send('command:chosen', { id }), isMac)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))

  app.on('activate', keeper.show)
  app.on('browser-window-focus', () => librarySession.library?.lookAround())
  app.on('second-instance', keeper.show)
  backingUp.schedule.start()
  quitting.follow(librarySession, isMac, () => backingUp.schedule.atQuitting())
  const lockAfterMinutes = () => settings.settings.lockAfterMinutes
  lockWhenLeft(powerMonitor, lockAfterMinutes, () => void access.locking.lock())
  keeper.show()
}

if (app.requestSingleInstanceLock()) {
  declareAppScheme()
  silenceChromium(developmentUrl)
  boot().catch((error: unknown) => {
    process.stderr.write(`Attune could not start: ${String(error)}\n`)
    app.exit(1)
  })
} else {
  app.exit(0)
}
