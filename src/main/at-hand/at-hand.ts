import type { AtHandState } from '../../ipc/requests/at-hand-requests'
import { keyOfChoice } from '../../ipc/capture-shortcut'
import type { AtHandChoices } from '../../ipc/at-hand-choices'
import type { NoticeChoices } from '../../domain/notices/notice-choices'
import type { CaptureWindow } from '../desktop/capture-window'
import { captureState } from '../ipc/capture-handlers'
import type { Library } from '../library/library'
import type { SettingsFile } from '../settings-file'
import { CaptureKey, type GlobalKeys } from './capture-key'
import type { JotKeeper } from './jot-keeper'

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
  }

  get state(): AtHandState {
    const { atHand, notices } = this.options.settings.settings
    return {
      choices: atHand,
      notices,
      heldKey: this.#key.held,
      refusedKey: this.#key.refused,
      hasTray: false,
      canOpenAtLogin: false,
      canNotify: this.options.canNotify(),
    }
  }

  /** Takes over what the system lets one have: a key that another program holds is told, and not chosen. */
  async choose(changes: Partial<AtHandChoices>): Promise<AtHandState> {
    const { settings, isMac } = this.options
    const { captureShortcut, ...others } = changes
    const canHold = captureShortcut !== undefined && this.#key.hold(keyOfChoice(captureShortcut, isMac))
    const taken = canHold ? { captureShortcut } : {}
    await settings.change({ atHand: { ...settings.settings.atHand, ...others, ...taken } })
    return this.state
  }

  async chooseNotices(changes: Partial<NoticeChoices>): Promise<AtHandState> {
    const { settings } = this.options
    await settings.change({ notices: { ...settings.settings.notices, ...changes } })
    return this.state
  }

  readonly openCapture = async (): Promise<void> => {
    const { window, keeper, library, now } = this.options
    await window.show('capture:shown', captureState(keeper, library(), now()))
  }

  readonly hideCapture = (): void => this.options.window.hide()

  /** A library was opened: the words that wait for it are taken up. */
  async libraryOpened(library: Library): Promise<void> {
    await this.options.keeper.opened(library.dataKey)
    if (this.#isStarted) this.options.window.prepare()
    this.#tellWindow()
  }

  /** Awaited before the library is closed. A sealed one leaves no word of it in the page of the window either. */
  async libraryClosing(library: Library): Promise<void> {
    const { keeper, window } = this.options
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
