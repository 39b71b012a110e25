import { spawn, spawnSync } from 'node:child_process'
import { CommandError } from '../command-error.mjs'

const virtualScreen = '1600x1000x24'
const startWithinMs = 15_000

/** Whether a window would have a screen to show on; only Linux starts programs without one. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Whether `env` belongs to a virtual screen that we opened: nobody watches, and no desktop answers. */
export function isHeadless(env) {
  return env.ATTUNE_HEADLESS === '1'
}

/**
 * Runs a task with the environment of a screen: the person's own, or a virtual one that ends with the task
 * (and with this process, however it ends).
 */
export async function withDisplay(task) {
  if (hasDisplay()) return task(process.env)
  const screen = await openVirtualScreen()
  try {
    return await task({ ...process.env, DISPLAY: screen.display, ATTUNE_HEADLESS: '1' })
  } finally {
    screen.close()
  }
}

/**
 * Runs a task with `count` virtual screens of its own, named in ATTUNE_SCREENS, the first of them in DISPLAY; with the
 * person's own screen where there is one, as that cannot be had twice.
 */
export async function withDisplays(count, task) {
  if (hasDisplay()) return task(process.env)
  const screens = await Promise.all(Array.from({ length: count }, () => openVirtualScreen()))
  const displays = screens.map(({ display }) => display)
  try {
    return await task({
      ...process.env,
      DISPLAY: displays[0],
      ATTUNE_SCREENS: displays.join(','),
      ATTUNE_HEADLESS: '1',
    })
  } finally {
    for (const screen of screens) screen.close()
  }
}

async function openVirtualScreen() {
  const { child, close } = startServer()
  const displayNumber = await new Promise((resolve, reject) => {
    const fail = (why) => {
      close()
      reject(new CommandError(`The virtual screen (Xvfb) did not start: ${why}`))
    }
    const limit = setTimeout(() => fail(`no answer in ${startWithinMs / 1000} s`), startWithinMs)
    let complaint = ''
    let answer = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text))
    child.on('error', (error) => fail(error.message))
    child.on('exit', () => fail(complaint.trim() || 'it ended at once'))
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      answer += text
      // The number and the end of its line are written separately.
      if (!answer.endsWith('\n')) return
      clearTimeout(limit)
      resolve(answer.trim())
    })
  })
  return { display: `:${displayNumber}`, close }
}

/** The server picks a free display number by itself and tells it on descriptor 3. */
function startServer() {
  const server = ['Xvfb', '-displayfd', '3', '-screen', '0', virtualScreen, '-nolisten', 'tcp', '-noreset']
  const [command, ...args] = [...endedWithUs(), ...server]
  // Out of reach of the keyboard's interrupt: the app would lose its screen before it can save and quit.
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true })
  const close = () => {
    process.off('exit', close)
    child.removeAllListeners('exit').kill('SIGTERM')
  }
  process.once('exit', close)
  return { child, close }
}

/** A prefix that lets the kernel end a program when this process was killed and cannot do so itself. */
function endedWithUs() {
  const prefix = ['setpriv', '--pdeathsig', 'KILL']
  const [command, ...args] = [...prefix, 'true']
  return spawnSync(command, args).status === 0 ? prefix : []
}
