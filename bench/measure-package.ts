import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { launchOptions } from '../scripts/runtime/launch-options.mjs'

/** A folder, and what of it counts, by names as seen from it. */
export interface Measured {
  readonly folder: string
  readonly names: readonly string[]
}

/** What `npm run package` left, or null. */
export function packedApp(distFolder: string): Measured | null {
  const folder = join(distFolder, 'linux-unpacked')
  return existsSync(join(folder, 'resources/app.asar')) ? { folder, names: filesUnder(folder) } : null
}

/**
 * The Electron that it was made from, with nothing of ours in it and with the same of Chromium’s languages: the least that a
 * packed app can be.
 */
export function bareElectron(app: Measured): Measured {
  const folder = dirname(launchOptions().executablePath)
  const names = filesUnder(folder).filter((name) => {
    if (basename(name) === 'default_app.asar') return false
    return dirname(name) !== 'locales' || app.names.includes(name)
  })
  return { folder, names }
}

export function bytesOf({ folder, names }: Measured): number {
  return names.reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0)
}

/** What it comes to when it is packed as in a deb: tar, and xz at its quickest. */
export function compressedBytesOf({ folder, names }: Measured): Promise<number> {
  const tar = spawn('tar', ['--create', '--null', '--files-from=-'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const xz = spawn('xz', ['-0', '--stdout'], { stdio: ['pipe', 'pipe', 'inherit'] })
  tar.stdout.pipe(xz.stdin)
  tar.stdin.end(names.toSorted().join('\0'))
  return new Promise((resolve, reject) => {
    let bytes = 0
    xz.stdout.on('data', (part: Buffer) => (bytes += part.byteLength))
    for (const program of [tar, xz]) program.on('error', reject)
    xz.on('close', (code) => {
      if (code === 0) resolve(bytes)
      else reject(new Error(`xz ended with ${String(code)}`))
    })
  })
}

function filesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => lstatSync(join(folder, name)).isFile())
}
