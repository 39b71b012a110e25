import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Handlers } from '../../src/ipc/contract'
import { AtHand } from '../../src/main/at-hand/at-hand'
import { JotKeeper } from '../../src/main/at-hand/jot-keeper'
import { BackingUp } from '../../src/main/backing-up'
import { Calendars } from '../../src/main/calendar/calendars'
import { decodeCalendar } from '../../src/main/calendar/decode-calendar'
import { readCalendar } from '../../src/domain/calendar/read-calendar'
import type { WindowKeeper } from '../../src/main/desktop/window-keeper'
import { Exchanging } from '../../src/main/exchanging'
import { allHandlers } from '../../src/main/ipc/all-handlers'
import { atHandHandlers } from '../../src/main/ipc/at-hand-handlers'
import { captureHandlers } from '../../src/main/ipc/capture-handlers'
import { privacyHandlers } from '../../src/main/ipc/privacy-handlers'
import type { PrivacyState } from '../../src/ipc/requests/privacy-requests'
import { LibrarySession } from '../../src/main/library-session'
import { withClosedLibrary } from '../../src/main/library/closed-library'
import { nodeFileSystem } from '../../src/main/library/file-system'
import { Library } from '../../src/main/library/library'
import { sealedAccess, type SealedAccess } from '../../src/main/sealing/sealed-access'
import { systemKeychain } from '../../src/main/security/system-keychain'
import { SettingsFile } from '../../src/main/settings-file'
import { Updating } from '../../src/main/updates/updating'
import { builtAt } from '../support/builders'

const nothing = () => undefined

const page = {
  webContents: { printToPDF: () => Promise.resolve(Buffer.from('%PDF')), print: nothing },
} as unknown as BrowserWindow

/** Windows that nobody sees. */
const windows = {
  ...{ pageListens: nothing, answerClosing: nothing, openMeeting: nothing, openRoute: nothing },
  ...{ closeAsking: nothing, isFirstAsking: true, window: { setAlwaysOnTop: nothing } },
} as unknown as WindowKeeper

export interface WholeAttune {
  readonly session: LibrarySession
  readonly handlersNow: () => Partial<Handlers>
}

/** Every handler as the app puts them together, on folders inside of `root`, with no window and no thread. */
export async function wholeAttune(root: string): Promise<WholeAttune> {
  const folder = join(root, 'library')
  const userDataFolder = join(root, 'user-data')
  await mkdir(userDataFolder, { recursive: true })
  const settings = new SettingsFile(join(userDataFolder, 'settings.json'))
  await settings.change({ backupFolder: join(root, 'backups') })
  const now = () => Date.parse(builtAt)
  const appVersion = '0.0.0'
  const given = { settings, now, appVersion, send: nothing, fileSystem: nodeFileSystem, root: folder }
  const backingUp = new BackingUp({ ...given, session: () => session })
  const { tasks } = backingUp
  const exchanging = new Exchanging({ ...given, session: () => session, tasks })
  const updating = new Updating({
    ...{ settings, now, address: null, onChanged: nothing },
    loadUpdater: () => Promise.reject(new Error('there is no address')),
  })
  const calendars = new Calendars({
    ...{ ...given, tasks, watch: () => ({ close: nothing }) as never },
    read: (bytes, window) => Promise.resolve(readCalendar(decodeCalendar(bytes), window)),
  })
  const access: SealedAccess = sealedAccess({
    ...{ ...given, libraryFolder: folder, userDataFolder, systemKeychain },
    ...{ getSession: () => session, showLockPage: nothing, askPages: () => 0 },
    ...{ dropCaches: () => Promise.resolve(), onProgress: nothing },
  })
  const keeper = new JotKeeper(userDataFolder)
  const library = () => session.library
  const atHand = new AtHand({
    ...{ settings, library, now, keeper, isMac: false, canNotify: () => false },
    keys: { register: () => false, unregister: nothing },
    tray: { start: nothing, look: nothing, opened: nothing, closing: nothing },
    login: { isOffered: false, choose: () => Promise.resolve() },
    window: {
      ...{ prepare: nothing, show: nothing, hide: nothing, end: nothing, send: nothing },
      ...{ isFocused: false, isVisible: false },
    } as never,
  })
  const atHandAnswers = {
    ...atHandHandlers(atHand),
    ...captureHandlers({
      ...{ keeper, library, now, onLineSaved: nothing, hide: nothing, openAttune: nothing },
    }),
  }
  const privacyState: PrivacyState = { isCovered: false, choices: settings.settings.privacy, promise: 'none' }
  const privacyAnswers = privacyHandlers({
    ...{ state: privacyState, cover: nothing },
    choose: async (changes) => {
      await settings.change({ privacy: { ...settings.settings.privacy, ...changes } })
      return { ...privacyState, choices: settings.settings.privacy }
    },
  })
  let handlers: Partial<Handlers> = {}
  const session: LibrarySession = new LibrarySession({
    open: () => Library.open(folder, { now, appVersion }),
    withClosed: (task) => withClosedLibrary(nodeFileSystem, folder, now, task),
    onOpened: (opened) => {
      calendars.follow(opened)
      handlers = allHandlers({
        ...{
          access,
          library: opened,
          now,
          session,
          backingUp,
          atHandAnswers,
          privacyAnswers,
          exchanging,
          updating,
          calendars,
        },
        ...{ settings, folderFrom: 'settings', getWindow: () => page, restart: nothing },
        ...{
          onCoachChosen: nothing,
          onShortcutsChosen: nothing,
        },
        keeper: windows,
        search: { wake: nothing, ask: () => Promise.reject(new Error('there is no thread')) },
      })
    },
    onClosing: () => Promise.resolve(calendars.stop()),
  })
  await session.open()
  return { session, handlersNow: () => handlers }
}
