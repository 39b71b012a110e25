import { existsSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { runCommand } from '../run-command.mjs'

/** The libraries that Electron asks for, by the start of their file names, and their Debian packages. */
const packageOfLibrary = {
  'libgtk-3': 'libgtk-3-0',
  libnss3: 'libnss3',
  libnssutil3: 'libnss3',
  libsmime3: 'libnss3',
  libnspr4: 'libnspr4',
  libasound: 'libasound2',
  libgbm: 'libgbm1',
}

/** A font for what the app's own ones lack, and the file that shows that it is there. */
const fontPackages = {
  'fonts-noto-color-emoji': '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
}

/**
 * Makes sure that Electron, and without a screen the virtual one, find what they need of the system: installs
 * it on Debian and its kin when we may, and otherwise ends with the command that does.
 */
export async function ensureSystemPackages(executablePath, { isVirtualDisplayNeeded }) {
  if (process.platform !== 'linux') return
  const required = await missingPackages(executablePath, isVirtualDisplayNeeded)
  const wanted = isVirtualDisplayNeeded ? missingFonts() : []
  if (required.length + wanted.length === 0) return

  const isDebianLike = await hasProgram('apt-get')
  if (!isDebianLike || process.getuid() !== 0) {
    if (required.length === 0) return
    throw new CommandError(await whatToInstall([...required, ...wanted], isDebianLike))
  }
  await installPackages([...required, ...wanted])
  const stillMissing = await missingPackages(executablePath, isVirtualDisplayNeeded)
  if (stillMissing.length > 0) throw new CommandError(await whatToInstall(stillMissing, isDebianLike))
}

async function missingPackages(executablePath, isVirtualDisplayNeeded) {
  const packages = (await missingLibraries(executablePath)).map(packageFor)
  if (isVirtualDisplayNeeded && !(await hasProgram('Xvfb'))) packages.push('xvfb')
  return [...new Set(packages)]
}

async function missingLibraries(executablePath) {
  const besideIt = { ...process.env, LD_LIBRARY_PATH: path.dirname(executablePath) }
  const { stdout } = await runCommand('ldd', [executablePath], { capture: true, env: besideIt })
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library)
}

function packageFor(library) {
  const known = Object.entries(packageOfLibrary).find(([start]) => library.startsWith(start))
  // GTK brings nearly everything else that Electron asks for.
  return known?.[1] ?? 'libgtk-3-0'
}

function missingFonts() {
  return Object.keys(fontPackages).filter((name) => !existsSync(fontPackages[name]))
}

async function hasProgram(name) {
  const { code } = await runCommand('sh', ['-c', 'command -v "$1"', 'sh', name], { capture: true })
  return code === 0
}

async function whatToInstall(packages, isDebianLike) {
  if (!isDebianLike) {
    return (
      `Attune needs what Debian calls ${packages.join(', ')}. ` +
      'Install the packages of your system that hold them and run the same command again.'
    )
  }
  const names = await Promise.all(packages.map(currentName))
  return (
    'Attune needs packages that this system lacks. Install them and run the same command again:\n\n' +
    `  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`
  )
}

async function installPackages(packages) {
  console.log(`Installing system packages: ${packages.join(' ')}…`)
  await aptGet(['update'])
  const names = await Promise.all(packages.map(currentName))
  const { code, output } = await aptGet(['install', '-y', '--no-install-recommends', ...names])
  if (code !== 0) throw new CommandError(`${output}\n\nThese packages were not installed: ${names.join(' ')}`)
}

/** Newer releases gave some libraries a name of their own, with the same content. */
async function currentName(name) {
  if (!name.startsWith('lib')) return name
  const args = ['show', '--no-all-versions', `${name}t64`]
  const { code, stdout } = await runCommand('apt-cache', args, { capture: true })
  return code === 0 && stdout.includes('Package:') ? `${name}t64` : name
}

async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=300']
  const { code, stdout, stderr } = await runCommand('apt-get', [...patient, ...args], { capture: true, env })
  return { code, output: `${stdout}${stderr}`.trim() }
}
