import { spawn } from 'node:child_process'
import { launchOptions } from '../../../scripts/runtime/launch-options.mjs'
import type { Attune } from '../fixtures'

/** Starts Attune once more while it runs, as the desktop does with a link or a file; resolves when that start has ended. */
export async function startAgain(
  { libraryFolder, userDataFolder }: Attune,
  ...given: string[]
): Promise<void> {
  const { executablePath, env, extraArgs } = launchOptions()
  const started = spawn(
    executablePath,
    ['.', `--user-data-dir=${userDataFolder}`, ...extraArgs, ...given],
    // As Playwright starts the first one.
    { env: { ...env, ATTUNE_LIBRARY: libraryFolder }, stdio: 'ignore' },
  )
  await new Promise((resolve) => started.once('exit', resolve))
}
