import { join } from 'node:path'
import { app, Menu, nativeTheme, powerMonitor, session as chromiumSession } from 'electron'
import { shortcutsOf } from '../ipc/shortcuts'
import { startClock } from './clock'
import { composeAttune } from './compose-attune'
import { applicationMenu } from './desktop/application-menu'
import type { Asked } from './desktop/arguments'
import { AskedFromOutside } from './desktop/asked-from-outside'
import { explainRefusal } from './desktop/library-refusal'
import { textMenu } from './desktop/text-menu'
import { followLastWindow } from './desktop/follow-last-window'
import { lockWhenLeft } from './desktop/lock-when-left'
import { wasOpenedAtLogin } from './desktop/opening-at-login-here'
import { Quitting } from './desktop/quitting'
import { askForLibrary } from './desktop/settings-refusal'
import { addWorkedExample } from './ipc/example-handlers'
import type { CommandId } from '../ipc/commands'
import { linkScheme } from '../ipc/place'
import { explainError } from './ipc/explain-error'
import { registerHandlers } from './ipc/register-handlers'
import type { Speech } from './language'
import { chooseLibraryFolder } from './library-folder'
import { LibraryError } from './library/library-error'
import { declareAppScheme, serveApp } from './security/app-protocol'
import { guardDevelopmentServer, refuseNetwork, silenceChromium } from './security/network-silence'
import { guardEveryWindow, refusePermissions } from './security/window-guard'
import { SettingsFile } from './settings-file'
import { builtInUpdateAddress } from './updates/built-in-address'
import { updateAddressOf } from './updates/update-address'

const developmentUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const isMac = process.platform === 'darwin'
const updateAddress = updateAddressOf({
  isPackaged: app.isPackaged,
  platform: process.platform,
  builtIn: builtInUpdateAddress,
  env: process.env,
})

async function boot(speech: Speech, outside: AskedFromOutside): Promise<void> {
  const now = startClock(process.env['ATTUNE_CLOCK'], app.isPackaged)
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
  const quitting = new Quitting()
  const shortcutsNow = () => shortcutsOf(settings.settings.shortcuts)
  // Behind the cover nothing is done that is not seen.
  const choose = (id: CommandId) => {
    if (!attune.privacy.isCovered || id === 'privacy.blur') attune.keeper.chooseCommandHere(id)
  }
  const showMenu = () =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(choose, isMac, shortcutsNow())))
  const attune = composeAttune({
    onShortcutsChosen: showMenu,
    settings,
    folder,
    appVersion: app.getVersion(),
    userDataFolder: app.getPath('userData'),
    updateAddress,
    developmentUrl,
    speech,
    now,
    mayVerify: () => app.isReady() && !powerMonitor.isOnBatteryPower(),
    onWindowKept: quitting.cancel,
    restart: () => {
      app.relaunch()
      app.quit()
    },
  })
  const { keeper, session, access, backingUp, reminding, updating } = attune
  attune.privacy.follow()
  // The library is read while Chromium starts.
  const opening = session.open()
  opening.catch(() => {
    // Awaited below, where a refusal is explained; until then it must not count as unhandled.
  })

  await app.whenReady()
  const chromium = chromiumSession.defaultSession
  nativeTheme.themeSource = appearance
  guardEveryWindow()
  app.on('web-contents-created', (_, contents) => {
    contents.on('context-menu', (_event, place) => {
      const items = textMenu(place, shortcutsNow(), choose)
      if (items.length > 0) Menu.buildFromTemplate(items).popup()
    })
  })
  refusePermissions(chromium)
  refuseNetwork(chromium, developmentUrl)
  if (developmentUrl !== undefined) guardDevelopmentServer(chromium, developmentUrl)
  serveApp(join(import.meta.dirname, '../renderer'))

  const library = await opening.catch((error: unknown) => {
    if (error instanceof LibraryError && error.code === 'locked') return null
    return explainRefusal(error, folder, settings)
  })
  if (library === undefined) return
  if (library === null) keeper.showPage('lock')
  // Without room for the example Attune is as useful, and the first save will say what is wrong with the folder.
  if (library?.isNew === true) await addWorkedExample(library, now()).catch(() => undefined)

  registerHandlers(attune.handlersNow, explainError, developmentUrl)
  showMenu()

  const { atHand } = attune.atHandOnDesktop
  const staysWithoutWindow = () => atHand.staysWithoutWindow
  followLastWindow(attune.atHandOnDesktop.window, staysWithoutWindow)
  app.on('activate', keeper.show)
  app.on('browser-window-focus', () => session.library?.lookAround())
  backingUp.schedule.start()
  reminding.start()
  powerMonitor.on('resume', () => void reminding.look())
  updating.start()
  app.on('before-quit', keeper.beforeQuit)
  quitting.follow(session, staysWithoutWindow, () => backingUp.schedule.atQuitting())
  const lockAfterMinutes = () => settings.settings.lockAfterMinutes
  lockWhenLeft(powerMonitor, lockAfterMinutes, () => void access.locking.lock())
  const isHidden = outside.startsHidden || (settings.settings.atHand.startsHidden && wasOpenedAtLogin())
  if (isHidden && atHand.canStartHidden) attune.startHidden()
  else keeper.show()
  outside.follow(({ place, command, calendarFiles, isHidden }: Asked) => {
    const [calendarFile] = calendarFiles
    if (calendarFile !== undefined) attune.openCalendarFile(calendarFile)
    else if (place !== null) keeper.openPlace(place)
    else if (command === 'jot.open') void atHand.openCapture()
    else if (command !== null) keeper.chooseCommand(command)
    else if (!isHidden) keeper.show()
  })
  // On Linux the package says it, and a person’s choice of another program stays; unpacked it would name Electron.
  if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient(linkScheme)
}

/** Starts Attune, unless it runs already: that one hears what this one was asked for. Called before the app is ready. */
export function startAttune(speech: Speech): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  declareAppScheme()
  silenceChromium(developmentUrl, updateAddress)
  const outside = new AskedFromOutside(app, process.argv.slice(1), process.cwd())
  boot(speech, outside).catch((error: unknown) => {
    process.stderr.write(`Attune could not start: ${String(error)}\n`)
    app.exit(1)
  })
}
