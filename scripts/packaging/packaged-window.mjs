import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright'
import { CommandError } from '../command-error.mjs'

const startWithinMs = 30_000
const quitWithinMs = 10_000

/**
 * Starts a packaged app with its data in a folder of its own, throws unless its window shows the navigation,
 * and lets it quit. `whenShown` may look at the running processes, given the id of the first one, and use the page.
 */
export async function checkWindow([command, ...prefixArgs], { env, args, dataFolder, whenShown }) {
  const ownArgs = ['--remote-debugging-port=0', `--user-data-dir=${path.join(dataFolder, 'data')}`, ...args]
  const child = spawn(command, [...prefixArgs, ...ownArgs], {
    cwd: dataFolder,
    env: { ...env, ATTUNE_LIBRARY: path.join(dataFolder, 'library') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  try {
    const address = await debuggingAddress(child)
    await windowLoaded(address)
    const browser = await chromium.connectOverCDP(address, { timeout: startWithinMs })
    // The small capture window is kept ready as well.
    const page = browser
      .contexts()[0]
      .pages()
      .find((one) => !one.url().startsWith('app://attune-capture/'))
    await page.getByRole('navigation', { name: 'Main' }).waitFor({ timeout: startWithinMs })
    await whenShown?.(child.pid, page)
    const session = await browser.newBrowserCDPSession()
    // The app may be gone before it can answer.
    await session.send('Browser.close').catch(() => undefined)
    await Promise.race([ended, rejectAfter(quitWithinMs, 'The packaged app did not quit when asked to.')])
  } finally {
    child.kill('SIGKILL')
    await ended
  }
}

function debuggingAddress(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (why) => reject(new CommandError(`The packaged app did not start: ${why}\n${output.trim()}`))
    const limit = setTimeout(() => fail(`no window in ${startWithinMs / 1000} s`), startWithinMs)
    child.on('error', (error) => fail(error.message))
    child.on('close', (code, signal) => fail(`it ended with ${signal ?? code}`))
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (address === undefined) return
      clearTimeout(limit)
      resolve(address)
    })
  })
}

/** Playwright waits forever for a window that was only half made when it connected. */
async function windowLoaded(address) {
  const list = new URL('/json/list', address.replace(/^ws:/, 'http:'))
  const limitMs = Date.now() + startWithinMs
  while (Date.now() < limitMs) {
    const targets = await (await fetch(list)).json()
    if (targets.some(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank')) return
    await sleep(100)
  }
  throw new CommandError(`The packaged app opened no window in ${startWithinMs / 1000} s.`)
}

async function rejectAfter(milliseconds, message) {
  await sleep(milliseconds, undefined, { ref: false })
  throw new CommandError(message)
}
