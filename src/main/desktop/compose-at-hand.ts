import { globalShortcut, Notification } from 'electron'
import type { Handlers } from '../../ipc/contract'
import { AtHand } from '../at-hand/at-hand'
import { JotKeeper } from '../at-hand/jot-keeper'
import { atHandHandlers } from '../ipc/at-hand-handlers'
import { captureHandlers } from '../ipc/capture-handlers'
import type { Library } from '../library/library'
import type { SettingsFile } from '../settings-file'
import { CaptureWindow } from './capture-window'
import type { Send } from './window-keeper'

export interface AtHandParts {
  readonly settings: SettingsFile
  /** The library that is open now; null while none is. */
  readonly library: () => Library | null
  readonly now: () => number
  readonly userDataFolder: string
  /** The preload and the page of the capture window. */
  readonly preload: string
  readonly address: () => string
  /** Tells the main window. */
  readonly send: Send
  readonly showMain: () => void
}

export interface AtHandOnDesktop {
  readonly atHand: AtHand
  readonly window: CaptureWindow
  readonly answers: Pick<Handlers, Extract<keyof Handlers, `at-hand:${string}` | `capture:${string}`>>
}

/** What stays within reach, with the desktop’s own windows and keys. */
export function composeAtHand(parts: AtHandParts): AtHandOnDesktop {
  const { settings, library, now, preload, address } = parts
  const window = new CaptureWindow({ preload, address })
  const keeper = new JotKeeper(parts.userDataFolder)
  const atHand = new AtHand({
    ...{ settings, library, now, keeper, window },
    isMac: process.platform === 'darwin',
    keys: globalShortcut,
    canNotify: () => Notification.isSupported(),
  })
  const answers = {
    ...atHandHandlers(atHand),
    ...captureHandlers({
      ...{ keeper, library, now },
      onLineSaved: (id) => parts.send('meetings:changed', { outside: [id] }),
      hide: atHand.hideCapture,
      openAttune: parts.showMain,
    }),
  }
  return { atHand, window, answers }
}
