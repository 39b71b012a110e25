import { app, BrowserWindow } from 'electron'
import type { CapturePromise, PrivacyChoices, PrivacyState } from '../../ipc/requests/privacy-requests'
import type { SettingsFile } from '../settings-file'
import { nextCover, type CoverHappening, type CoverState } from './cover-state'
import type { Send } from './window-keeper'

/** Going from one window of Attune to another, none of them is in front for a moment. */
const leftAfterMs = 120

export interface ScreenPrivacyOptions {
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  readonly send: Send
  /** The small window is covered by being put away, and being in front it uncovers nothing. */
  readonly capture: { readonly id: number | null; readonly hide: () => void }
}

/** What others can see of Attune: its windows covered all at once, and kept out of captures. */
export class ScreenPrivacy {
  #state: CoverState = 'open'

  constructor(private readonly options: ScreenPrivacyOptions) {}

  get isCovered(): boolean {
    return this.#state !== 'open'
  }

  get state(): PrivacyState {
    return { isCovered: this.isCovered, choices: this.#choices, promise: capturePromiseOf(process.platform) }
  }

  /** Follows every window from now on; to be called before the first one opens. */
  follow(): void {
    app.on('browser-window-created', (_, window) => {
      this.#protect(window)
      window.on('page-title-updated', (event) => {
        if (this.isCovered) event.preventDefault()
      })
    })
    app.on('browser-window-blur', () => {
      setTimeout(() => {
        if (BrowserWindow.getFocusedWindow() === null) this.#hear('left')
      }, leftAfterMs).unref()
    })
    app.on('browser-window-focus', (_, window) => {
      if (window.id !== this.options.capture.id) this.#hear('came-back')
    })
  }

  readonly cover = (isCovered: boolean): void => this.#hear(isCovered ? 'asked-to-cover' : 'asked-to-show')

  async choose(changes: Partial<PrivacyChoices>): Promise<PrivacyState> {
    const { settings } = this.options
    await settings.change({ privacy: { ...settings.settings.privacy, ...changes } })
    for (const window of BrowserWindow.getAllWindows()) this.#protect(window)
    return this.state
  }

  get #choices(): PrivacyChoices {
    return this.options.settings.settings.privacy
  }

  #protect(window: Pick<BrowserWindow, 'setContentProtection'>): void {
    if (capturePromiseOf(process.platform) !== 'none')
      window.setContentProtection(this.#choices.keepsOutOfCaptures)
  }

  #hear(happening: CoverHappening): void {
    const was = this.isCovered
    this.#state = nextCover(this.#state, happening, this.#choices.coversWhenLeft)
    const { isCovered } = this
    if (was === isCovered) return
    if (isCovered) this.options.capture.hide()
    for (const window of BrowserWindow.getAllWindows())
      window.setTitle(isCovered ? 'Attune' : window.webContents.getTitle() || 'Attune')
    this.options.send('privacy:covered', { isCovered })
  }
}

/** Electron asks Windows and macOS; other systems have nothing to ask for. */
export function capturePromiseOf(platform: NodeJS.Platform): CapturePromise {
  if (platform === 'win32') return 'windows'
  return platform === 'darwin' ? 'mac' : 'none'
}
