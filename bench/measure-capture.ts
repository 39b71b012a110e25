import { setTimeout as sleep } from 'node:timers/promises'
import { _electron, type ElectronApplication } from 'playwright'
import { launchOptions } from '../scripts/runtime/launch-options.mjs'
import type { Program } from './running-program'

export interface CaptureSamples {
  /** From asking for the capture window until its field has the focus and a frame with it is made. */
  readonly opened: readonly number[]
  /** The same of a blank window, with nothing in it that could have the focus. */
  readonly blank: readonly number[]
}

const openings = 20
/** Openings at the start that only warm things up. */
const uncounted = 2
const captureOrigin = 'app://attune-capture/'
const blankAddress = 'about:blank#floor'

/** Opens the capture window of the started app and a blank window beside it in turn; answers milliseconds. */
export async function measureCapture(program: Program, env: NodeJS.ProcessEnv): Promise<CaptureSamples> {
  const options = launchOptions(env)
  const app = await _electron.launch({
    executablePath: options.executablePath,
    args: [program.folder, `--user-data-dir=${program.userData}`, ...options.extraArgs],
    env: { ...options.env, ...program.env },
  })
  try {
    await untilThere(app, captureOrigin)
    await makeBlankWindow(app)
    await sleep(2_000)
    const opened: number[] = []
    const blank: number[] = []
    for (let opening = 0; opening < openings + uncounted; opening += 1) {
      opened.push(await openWindow(app, captureOrigin))
      blank.push(await openWindow(app, blankAddress))
    }
    return { opened: opened.slice(uncounted), blank: blank.slice(uncounted) }
  } finally {
    // The window is asked whether all is saved, as with any quitting.
    await app.evaluate(({ app: main }) => main.exit(0)).catch(() => undefined)
    await app.close().catch(() => undefined)
  }
}

async function untilThere(app: ElectronApplication, address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (app.windows().some((page) => page.url().startsWith(address))) return
    await sleep(100)
  }
  throw new Error(`no window came with ${address}`)
}

/** As the capture window is made, with nothing in it. */
async function makeBlankWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({
      ...{ width: 560, height: 264, show: false, frame: false, resizable: false },
      ...{ skipTaskbar: true, alwaysOnTop: true, backgroundColor: '#faf8f4' },
      webPreferences: { sandbox: true, backgroundThrottling: false },
    })
    await window.loadURL(address)
  }, blankAddress)
}

/**
 * Runs in main, whose one clock is read for the whole way: from the asking to the later of the window being shown and its
 * page having made a frame with the field focused. Asking the page how far it is costs two messages, which count.
 */
async function openWindow(app: ElectronApplication, address: string): Promise<number> {
  const milliseconds = await app.evaluate(async ({ app: main, BrowserWindow }, asked) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith(asked))
    if (window === undefined) throw new Error('the window has gone')
    const startedAt = performance.now()
    const shown = new Promise<void>((resolve) => window.once('show', () => resolve()))
    if (asked.startsWith('app:')) main.emit('second-instance', {}, ['attune', '--capture'], '/', null)
    else {
      window.show()
      window.focus()
      window.webContents.focus()
    }
    await shown
    await window.webContents.executeJavaScript(`new Promise((resolve) => {
      const look = () => {
        const field = document.querySelector('textarea')
        const isReady = document.visibilityState === 'visible' &&
          (field === null || (document.activeElement === field && document.hasFocus()))
        if (!isReady) return requestAnimationFrame(look)
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => resolve(null)
        requestAnimationFrame(() => afterFrame.port2.postMessage(null))
      }
      look()
    })`)
    const taken = performance.now() - startedAt
    window.hide()
    return taken
  }, address)
  await sleep(150)
  return milliseconds
}
