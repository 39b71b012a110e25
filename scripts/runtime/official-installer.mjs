import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const watchEveryMs = 20_000
const leastBytesPerWatch = 1_000_000
const longestMs = 15 * 60_000

/**
 * Lets electron's own installer fetch the program that users get. It fails at once where its host cannot
 * be reached; a host that answers too slowly (under 50 kB/s, seen over 20 s) is given up as well.
 */
export async function runOfficialInstaller({ installer, distFolder }) {
  const downloadFolder = mkdtempSync(path.join(os.tmpdir(), 'attune-electron-'))
  const child = spawn(process.execPath, [installer], {
    env: { ...process.env, TMPDIR: downloadFolder, TEMP: downloadFolder, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text))

  const startedMs = Date.now()
  let lastBytes = 0
  const watch = setInterval(() => {
    const bytes = sizeOf(downloadFolder) + sizeOf(distFolder)
    // Moving the finished download away makes the sum smaller: that is progress too.
    const isMoving = Math.abs(bytes - lastBytes) >= leastBytesPerWatch
    lastBytes = bytes
    if (isMoving && Date.now() - startedMs < longestMs) return
    output += '\nThe download was too slow and was given up.'
    child.kill('SIGKILL')
  }, watchEveryMs)
  const stopWithUs = () => child.kill('SIGKILL')
  process.once('exit', stopWithUs)

  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (exitCode) => resolve(exitCode ?? 1))
  })
  clearInterval(watch)
  process.off('exit', stopWithUs)
  rmSync(downloadFolder, { recursive: true, force: true })
  return code === 0 ? { isInstalled: true } : { isInstalled: false, output: output.trim() }
}

function sizeOf(folder) {
  let bytes = 0
  for (const entry of readFolder(folder)) {
    if (!entry.isFile()) continue
    bytes += statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0
  }
  return bytes
}

function readFolder(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    // Not there yet, or just moved away by the installer.
    return []
  }
}
