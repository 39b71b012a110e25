import path from 'node:path'
import { electronPackage, executableInDist } from './electron-package.mjs'
import { isHeadless } from './display.mjs'
import { canUseSandbox } from './sandbox.mjs'

/**
 * What to start Electron with here: `{ executablePath, env, extraArgs }`, as Playwright's `_electron.launch`
 * takes it (extraArgs go beside the app's folder). `env` is the environment that `withDisplay` hands out.
 */
export function launchOptions(env = process.env) {
  const own = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  // Set by editors that are Electron programs themselves, it would turn the app into a plain Node.
  delete own.ELECTRON_RUN_AS_NODE
  const executablePath = executablePathFor(env)
  return {
    executablePath,
    env: isHeadless(env) ? { ...own, ...noDesktopBus } : own,
    extraArgs: [...(canUseSandbox(executablePath) ? [] : ['--no-sandbox']), ...screenArgs(env)],
  }
}

const noDesktopBus = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', DBUS_SYSTEM_BUS_ADDRESS: 'disabled:' }

function executablePathFor({ ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH }) {
  if (ELECTRON_EXEC_PATH) return path.resolve(ELECTRON_EXEC_PATH)
  return path.resolve(ELECTRON_OVERRIDE_DIST_PATH || electronPackage().distFolder, executableInDist)
}

function screenArgs(env) {
  if (isHeadless(env)) return ['--disable-gpu', '--log-level=3']
  // Older runtimes look for an X server unless they are told that there is only Wayland.
  return env.WAYLAND_DISPLAY && !env.DISPLAY ? ['--ozone-platform-hint=auto'] : []
}
