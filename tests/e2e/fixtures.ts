import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/runtime/launch-options.mjs'

export interface RunningAttune {
  readonly app: ElectronApplication
  readonly page: Page
  /** Everything that the page wrote to its console as an error. */
  readonly pageErrors: string[]
}

export interface StartOptions {
  readonly env?: Record<string, string>
  /** The moment at which this run begins, for what takes months; the computer’s own time unless given. */
  readonly at?: string
  /** The library is sealed, so that the page to wait for is the lock page. */
  readonly isLocked?: boolean
  /** What the navigation is called in the language of this run; `Main` unless given. */
  readonly navigation?: string
}

export interface Attune {
  readonly libraryFolder: string
  readonly userDataFolder: string
  /** Starts the app on this test's own folders; again after it was closed or killed. */
  readonly start: (options?: StartOptions) => Promise<RunningAttune>
  /** Quits as a person does, which saves everything. */
  readonly quit: () => Promise<void>
  /** Ends the process as a crash does. */
  readonly kill: () => Promise<void>
}

async function launch(
  libraryFolder: string,
  userDataFolder: string,
  { env = {}, at, isLocked = false, navigation = 'Main' }: StartOptions,
): Promise<RunningAttune> {
  const { executablePath, env: runtimeEnv, extraArgs } = launchOptions()
  const app = await _electron.launch({
    executablePath,
    args: ['.', `--user-data-dir=${userDataFolder}`, ...extraArgs],
    env: { ...runtimeEnv, ATTUNE_LIBRARY: libraryFolder, ...clockOf(at), ...env },
  })
  const pageErrors: string[] = []
  const page = await app.firstWindow()
  page.on('pageerror', (error) => pageErrors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text())
  })
  const first = isLocked
    ? page.getByRole('heading', { name: 'Attune is locked' })
    : page.getByRole('navigation', { name: navigation })
  await first.waitFor()
  if (at !== undefined) {
    // It is set in every window, and cannot be in one that is loading: the one for capturing comes a little later.
    await expect
      .poll(() => app.windows().filter((each) => each.url().startsWith('app:')).length)
      .toBeGreaterThan(1)
    await Promise.all(app.windows().map((window) => window.waitForLoadState()))
    await page.clock.setSystemTime(at)
    // What the page read of its own clock before is drawn anew.
    await page.reload()
    await first.waitFor()
  }
  return { app, page, pageErrors }
}

function clockOf(at: string | undefined): Record<string, string> {
  return at === undefined ? {} : { ATTUNE_CLOCK: at }
}

export const test = base.extend<{ attune: Attune }>({
  attune: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'attune-journey-'))
    const libraryFolder = join(folder, 'library')
    const userDataFolder = join(folder, 'user-data')
    let running: RunningAttune | null = null
    const stopped = async (stop: (attune: RunningAttune) => Promise<void>) => {
      if (running === null) return
      // Playwright forgets the process once it has gone, so it is asked for before.
      const process = running.app.process()
      const gone = new Promise((resolve) => process.once('exit', resolve))
      await stop(running)
      if (process.exitCode === null && process.signalCode === null) await gone
      running = null
    }
    await use({
      libraryFolder,
      userDataFolder,
      start: async (options = {}) => {
        running = await launch(libraryFolder, userDataFolder, options)
        return running
      },
      quit: () => stopped(({ app }) => app.close()),
      kill: () =>
        stopped(({ app }) => {
          app.process().kill('SIGKILL')
          return Promise.resolve()
        }),
    })
    await stopped(({ app }) => app.close())
    await rm(folder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
