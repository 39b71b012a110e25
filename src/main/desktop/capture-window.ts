import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { EventName, EventPayload } from '../../ipc/contract'
import { captureOrigin } from '../security/app-address'
import { canvasColour } from './attune-window'

const size = { width: 560, height: 264 }

/** How far down the screen it stands: where the eyes are, above the middle. */
const shareAbove = 0.3

export interface CaptureWindowOptions {
  readonly preload: string
  /** Of its page; asked for when it is made. */
  readonly address: () => string
}

/**
 * A small window over whatever is in front. It is made once, hidden, with its page loaded and painted, so that showing it
 * takes no time; closing it ends it, and the next showing makes it anew.
 */
export class CaptureWindow {
  #window: BrowserWindow | null = null
  #loaded: Promise<void> = Promise.resolve()

  constructor(private readonly options: CaptureWindowOptions) {}

  get isVisible(): boolean {
    return this.#window?.isVisible() === true
  }

  get isFocused(): boolean {
    return this.#window?.isFocused() === true
  }

  /** Of the window while there is one. */
  get id(): number | null {
    return this.#window?.id ?? null
  }

  /** Makes it, hidden, so that it is ready. */
  prepare(): void {
    if (this.#window !== null) return
    const isMac = process.platform === 'darwin'
    const window = new BrowserWindow({
      ...size,
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'Attune',
      // On a Mac a panel stands over another program without bringing all of Attune to the front.
      ...(isMac ? { type: 'panel' } : {}),
      backgroundColor: canvasColour(nativeTheme.shouldUseDarkColors),
      webPreferences: {
        preload: this.options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        // Hidden, it would be too drowsy to be there at once.
        backgroundThrottling: false,
      },
    })
    if (isMac) window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    window.on('closed', () => {
      if (this.#window === window) this.#window = null
    })
    window.webContents.on('render-process-gone', () => window.webContents.reload())
    this.#window = window
    this.#loaded = window.loadURL(this.options.address()).catch(() => undefined)
  }

  /** Resolves when it is in front and was told of itself. */
  async show<E extends EventName>(event: E, payload: EventPayload<E>): Promise<void> {
    this.prepare()
    await this.#loaded
    const window = this.#window
    if (window === null) return
    this.send(event, payload)
    if (!window.isVisible()) window.setPosition(...placeOnScreen(), false)
    window.show()
    window.focus()
    window.webContents.focus()
  }

  hide(): void {
    this.#window?.hide()
  }

  /** Ends it, and with it whatever its page holds. */
  end(): void {
    this.#window?.destroy()
    this.#window = null
  }

  send<E extends EventName>(event: E, payload: EventPayload<E>): void {
    this.#window?.webContents.send(event, payload)
  }
}

export function captureAddress(developmentUrl: string | undefined): string {
  return developmentUrl === undefined ? `${captureOrigin}/` : new URL('capture.html', developmentUrl).href
}

/** On the screen that the pointer is on, which is the one that is looked at. */
function placeOnScreen(): [x: number, y: number] {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  const x = workArea.x + (workArea.width - size.width) / 2
  const y = workArea.y + (workArea.height - size.height) * shareAbove
  return [Math.round(x), Math.round(Math.max(workArea.y, y))]
}
