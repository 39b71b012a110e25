import type { AtHandState } from '../../ipc/requests/at-hand-requests'
import { keyOfChoice } from '../../ipc/capture-shortcut'
import type { AtHandChoices } from '../../ipc/at-hand-choices'
import type { NoticeChoices } from '../../domain/notices/notice-choices'
import type { CaptureWindow } from '../desktop/capture-window'
import { captureState } from '../ipc/capture-handlers'
import type { Library } from '../library/library'
import type { SettingsFile } from '../settings-file'
import { CaptureKey, type GlobalKeys } from './capture-key'
import type { AtHandTray } from './at-hand-tray'
import type { JotKeeper } from './jot-keeper'
import type { OpeningAtLogin } from './opening-at-login'

export interface AtHandOptions {
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  readonly library: () => Library | null
  readonly now: () => number
  readonly isMac: boolean
  readonly keeper: JotKeeper
  readonly window: Pick<
    CaptureWindow,
    'prepare' | 'show' | 'hide' | 'end' | 'send' | 'isFocused' | 'isVisible'
  >
  readonly keys: GlobalKeys
  readonly canNotify: () => boolean
  readonly tray: Pick<AtHandTray, 'start' | 'look' | 'opened' | 'closing'>
  readonly login: OpeningAtLogin
}

/** What stays within reach while the main window is not in front: the capture window and its key. */
export class AtHand {
  readonly #key: CaptureKey
  #isStarted = false

  constructor(private readonly options: AtHandOptions) {
    this.#key = new CaptureKey(options.keys, () => this.#toggleCapture())
  }

  /** Once the main window has settled, as nobody captures anything before. */
  start(): void {
    this.#isStarted = true
    this.options.window.prepare()
    this.#holdChosenKey()
    this.options.tray.start()
  }

  /** Whether it goes on without a window: the tray brings one back, and on a Mac the dock. */
  get staysWithoutWindow(): boolean {
    const { showsInTray, keepsRunning } = this.options.settings.settings.atHand
    return this.options.isMac || (showsInTray && keepsRunning)
  }

  /** Whether it can be found again when it starts without a window. */
  get canStartHidden(): boolean {
    return this.options.isMac || this.options.settings.settings.atHand.showsInTray
  }

  get state(): AtHandState {
    const { atHand, notices } = this.options.settings.settings
    return {
      choices: atHand,
      notices,
      heldKey: this.#key.held,
      refusedKey: this.#key.refused,
      // Nothing tells whether a desktop on Linux shows it, so it is offered everywhere, and Settings says so.
      hasTray: true,
      canOpenAtLogin: this.options.login.isOffered,
      canNotify: this.options.canNotify(),
    }
  }

  /** Takes over what the system lets one have: a key that another program holds is told, and not chosen. */
  async choose(changes: Partial<AtHandChoices>): Promise<AtHandState> {
    const { settings, isMac, tray } = this.options
    const { captureShortcut, ...others } = changes
    const canHold = captureShortcut !== undefined && this.#key.hold(keyOfChoice(captureShortcut, isMac))
    const taken = canHold ? { captureShortcut } : {}
    const chosen = { ...settings.settings.atHand, ...others, ...taken }
    await this.#openAtLogin(chosen)
    await settings.change({ atHand: chosen })
    tray.look()
    return this.state
  }

  async chooseNotices(changes: Partial<NoticeChoices>): Promise<AtHandState> {
    const { settings, tray } = this.options
    await settings.change({ notices: { ...settings.settings.notices, ...changes } })
    tray.look()
    return this.state
  }

  readonly openCapture = async (): Promise<void> => {
    const { window, keeper, library, now } = this.options
    await window.show('capture:shown', captureState(keeper, library(), now()))
  }

  readonly hideCapture = (): void => this.options.window.hide()

  /** A library was opened: the words that wait for it are taken up. */
  async libraryOpened(library: Library): Promise<void> {
    this.options.tray.opened(library)
    await this.options.keeper.opened(library.dataKey)
    if (this.#isStarted) this.options.window.prepare()
    this.#tellWindow()
  }

  /** Awaited before the library is closed. A sealed one leaves no word of it in the page of the window either. */
  async libraryClosing(library: Library): Promise<void> {
    const { keeper, window, tray } = this.options
    tray.closing()
    await keeper.closing()
    if (library.dataKey === null) {
      this.#tellWindow()
      return
    }
    window.end()
  }

  #tellWindow(): void {
    const { window, keeper, library, now } = this.options
    window.send('capture:shown', captureState(keeper, library(), now()))
  }

  /** The system is told first: what it refuses is not chosen. */
  async #openAtLogin({ opensAtLogin, startsHidden, showsInTray }: AtHandChoices): Promise<void> {
    const { login, settings, isMac } = this.options
    const before = settings.settings.atHand
    const isHidden = startsHidden && (isMac || showsInTray)
    const wasHidden = before.startsHidden && (isMac || before.showsInTray)
    if (!login.isOffered || (opensAtLogin === before.opensAtLogin && isHidden === wasHidden)) return
    await login.choose({ opens: opensAtLogin, isHidden })
  }

  /** The key that opens it puts it away again. */
  #toggleCapture(): void {
    if (this.options.window.isFocused) this.hideCapture()
    else void this.openCapture()
  }

  #holdChosenKey(): void {
    const { settings, isMac } = this.options
    this.#key.hold(keyOfChoice(settings.settings.atHand.captureShortcut, isMac))
  }
}
