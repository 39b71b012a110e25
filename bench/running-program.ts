import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser, type Page } from 'playwright'
import { launchOptions } from '../scripts/runtime/launch-options.mjs'
import { busyMsOfTree, canSeeProcesses } from './process-tree'

/** A program to measure: the app with a library, or a floor. */
export interface Program {
  readonly name: string
  /** The folder that Electron is started with. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** Its Chromium data, kept from one start to the next as a person's is. */
  readonly userData: string
  /** The page's mark of being ready for input, or null where there is none. */
  readonly readyMark: string | null
}

const startWithinMs = 60_000
const quitWithinMs = 8_000

/** A program counts as settled when it used less than a twentieth of a processor for this long. */
const quietMs = 800
const quietShare = 0.05

/** A started program. Nothing is attached to it until its page is asked for, to leave its start undisturbed. */
export class RunningProgram {
  /** On the clock that `performance.timeOrigin` is told in. */
  readonly spawnedAt: number
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  #browser: Browser | null = null

  private constructor(
    private readonly program: Program,
    env: NodeJS.ProcessEnv,
  ) {
    const options = launchOptions(env)
    const own = ['--remote-debugging-port=0', `--user-data-dir=${program.userData}`, ...options.extraArgs]
    this.spawnedAt = performance.timeOrigin + performance.now()
    this.#child = spawn(options.executablePath, [program.folder, ...own], {
      env: { ...options.env, ...program.env },
      stdio: 'ignore',
    })
    this.#ended = new Promise((resolve) => this.#child.on('close', () => resolve()))
  }

  /** Starts the program on the screen that `env` names. */
  static async start(program: Program, env: NodeJS.ProcessEnv): Promise<RunningProgram> {
    await rm(portFile(program), { force: true })
    return new RunningProgram(program, env)
  }

  get pid(): number {
    const { pid } = this.#child
    if (pid === undefined) throw new Error(`${this.program.name} did not start`)
    return pid
  }

  /** Resolves when the program has done what it does at its start, after so many milliseconds at the least. */
  async settled(leastMs: number): Promise<void> {
    const startedAt = performance.now()
    await sleep(leastMs)
    if (!canSeeProcesses) {
      await sleep(2 * quietMs)
      return
    }
    let busyMs = busyMsOfTree(this.pid)
    while (performance.now() - startedAt < startWithinMs) {
      await sleep(quietMs)
      const before = busyMs
      busyMs = busyMsOfTree(this.pid)
      if (busyMs - before <= quietMs * quietShare) return
    }
  }

  /** The page of the program's window, once it has painted and has its mark. */
  async page(): Promise<Page> {
    const page = await this.#connectedPage()
    const marks = [
      'first-contentful-paint',
      ...(this.program.readyMark === null ? [] : [this.program.readyMark]),
    ]
    for (const mark of marks) {
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
        timeout: startWithinMs,
      })
    }
    return page
  }

  /** The debugger answers before the window is there, and who connects in that moment never hears of it. */
  async #connectedPage(): Promise<Page> {
    const startedAt = performance.now()
    while (performance.now() - startedAt < startWithinMs) {
      this.#browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${await this.#port()}`)
      // Attune keeps a small window ready as well, which nobody sees yet.
      const pages = this.#browser.contexts()[0]?.pages() ?? []
      const page = pages.find((one) => !one.url().startsWith('app://attune-capture/'))
      if (page !== undefined) return page
      await this.#browser.close()
      this.#browser = null
      await sleep(200)
    }
    throw new Error(`${this.program.name} opened no window`)
  }

  /** Asks the program to quit, as a logout does, and ends it when it does not. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM')
    const killing = setTimeout(() => this.#child.kill('SIGKILL'), quitWithinMs)
    await this.#ended
    clearTimeout(killing)
    await this.#browser?.close()
  }

  async #port(): Promise<string> {
    const startedAt = performance.now()
    while (performance.now() - startedAt < startWithinMs) {
      const text = await readFile(portFile(this.program), 'utf8').catch(() => '')
      const port = text.split('\n')[0]
      if (port !== undefined && port !== '') return port
      await sleep(100)
    }
    throw new Error(`${this.program.name} did not open its window in ${startWithinMs / 1000} s`)
  }
}

function portFile(program: Program): string {
  return join(program.userData, 'DevToolsActivePort')
}
