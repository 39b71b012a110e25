import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright'
import { projectRoot } from '../project-root.mjs'
import { launchOptions } from '../runtime/launch-options.mjs'

const startWithinMs = 60_000
const answerWithinMs = 20_000

/**
 * Runs a task with the real app, built from these sources, on folders of its own that go when the task ends:
 * `task({ app, page, libraryFolder, pageErrors })`. `prepareLibrary(folder)` may fill the library before.
 */
export async function withAttune(screenEnv, task, { prepareLibrary } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attune-shown-'))
  const libraryFolder = path.join(folder, 'library')
  let app
  try {
    await prepareLibrary?.(libraryFolder)
    app = await launch(screenEnv, libraryFolder, path.join(folder, 'user-data'))
    const page = await app.firstWindow()
    page.setDefaultTimeout(answerWithinMs)
    const pageErrors = listenForErrors(page)
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor({ timeout: startWithinMs })
    return await task({ app, page, libraryFolder, pageErrors })
  } finally {
    await app?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function launch(screenEnv, libraryFolder, userDataFolder) {
  const { executablePath, env, extraArgs } = launchOptions(screenEnv)
  return _electron.launch({
    executablePath,
    args: [projectRoot, `--user-data-dir=${userDataFolder}`, ...extraArgs],
    env: { ...env, ATTUNE_LIBRARY: libraryFolder },
    timeout: startWithinMs,
  })
}

/** Everything that the page reports as an error, also what nobody would see on it. */
function listenForErrors(page) {
  const errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}
