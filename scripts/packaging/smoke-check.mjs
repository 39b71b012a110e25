import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runCommand } from '../run-command.mjs'
import { launchOptions } from '../runtime/launch-options.mjs'
import { folderFor } from './ordinary-account.mjs'
import { checkWindow } from './packaged-window.mjs'
import { requireSandbox } from './renderer-sandbox.mjs'

/**
 * Starts the packaged app as whoever runs this, and throws unless its window shows the navigation. Answers
 * whether the operating system's sandbox was on.
 */
export async function smokeCheck({ executablePath }, screenEnv) {
  const { env, extraArgs } = launchOptions(screenEnv)
  const isSandboxed = !extraArgs.includes('--no-sandbox')
  const whenShown = isSandboxed ? requireSandbox : undefined
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'attune-smoke-'))
  try {
    await checkWindow([executablePath], { env, args: extraArgs, dataFolder, whenShown })
    return { isSandboxed }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** The same as an ordinary account, with the sandbox on: root never exercises it. */
export async function smokeCheckSandboxed(app, account, screenEnv) {
  const { env, extraArgs } = launchOptions(screenEnv)
  const dataFolder = folderFor(account)
  try {
    const executablePath = await reachableExecutable(app, account, dataFolder)
    const ownEnv = { ...env, HOME: dataFolder, XDG_CACHE_HOME: dataFolder, XDG_CONFIG_HOME: dataFolder }
    delete ownEnv.XDG_RUNTIME_DIR
    const args = extraArgs.filter((argument) => argument !== '--no-sandbox')
    const command = [...account.prefix, executablePath]
    await checkWindow(command, { env: ownEnv, args, dataFolder, whenShown: requireSandbox })
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** An ordinary account cannot read what lies below, say, /root: it then gets a copy. */
async function reachableExecutable({ folder, executablePath }, { prefix }, dataFolder) {
  const [command, ...args] = [...prefix, 'test', '-x', executablePath]
  const { code } = await runCommand(command, args, { capture: true, cwd: '/' })
  if (code === 0) return executablePath
  const copy = path.join(dataFolder, 'app')
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  return path.join(copy, path.basename(executablePath))
}
