import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether Chromium can put its processes into a sandbox here. It refuses to as root, and an ordinary person
 * needs either user namespaces, which some systems withhold, or a setuid helper beside the program.
 */
export function canUseSandbox(executablePath) {
  if (process.platform !== 'linux') return true
  if (process.getuid() === 0) return false
  return isHelperSetUp(executablePath) || hasUserNamespaces()
}

function isHelperSetUp(executablePath) {
  const helper = path.join(path.dirname(executablePath), 'chrome-sandbox')
  const found = statSync(helper, { throwIfNoEntry: false })
  return found?.uid === 0 && (found.mode & 0o4000) !== 0
}

/** Whether a program may make user namespaces here, as us or as whom a command prefix makes it. */
export function hasUserNamespaces(prefix = []) {
  if (kernelSetting('kernel/apparmor_restrict_unprivileged_userns') === '1') return false
  if (kernelSetting('kernel/unprivileged_userns_clone') === '0') return false
  // Containers can forbid them without any setting that tells.
  const [command, ...args] = [...prefix, 'unshare', '--user', '--map-root-user', 'true']
  const attempt = spawnSync(command, args)
  return attempt.error?.code === 'ENOENT' || attempt.status === 0
}

function kernelSetting(name) {
  try {
    return readFileSync(path.join('/proc/sys', name), 'utf8').trim()
  } catch {
    return undefined
  }
}
