import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { CommandError } from '../command-error.mjs'
import { projectRoot } from '../project-root.mjs'
import { runCommand } from '../run-command.mjs'
import { debianArchitecture, debianChangelog, debianControl, debianVersion } from './debian-control.mjs'
import { desktopEntry } from './desktop-entry.mjs'

const ownFiles = path.join(projectRoot, 'scripts', 'packaging', 'debian')
const executableMode = 0o755
const plainMode = 0o644
/** Chromium's sandbox for systems that give ordinary accounts no user namespaces. */
const setuidMode = 0o4755

/** Whether this machine can make a deb. */
export async function canMakeDeb() {
  if (process.platform !== 'linux') return false
  const { code } = await runCommand('dpkg-deb', ['--version'], { capture: true })
  return code === 0
}

/**
 * Makes the deb of an unpacked app in `dist/` and answers its path. Nothing is needed for it but dpkg-deb.
 * `config` is what electron-builder.yml says, `manifest` package.json. `xzLevel` is 0 to 9: a small deb takes minutes.
 */
export async function makeDeb({ folder }, { config, manifest }, xzLevel) {
  const { version } = manifest
  const architecture = debianArchitecture(process.arch)
  const file = path.join(projectRoot, 'dist', `attune_${debianVersion(version)}_${architecture}.deb`)
  const root = mkdtempSync(path.join(os.tmpdir(), 'attune-deb-'))
  try {
    layOut(root, folder, config, version)
    setModes(root)
    const installed = filesUnder(root)
    const installedBytes = installed.reduce((sum, { size }) => sum + size, 0)
    writeControl(root, installed, {
      version,
      synopsis: config.linux.synopsis,
      architecture,
      installedBytes,
    })
    const args = ['--root-owner-group', '-Zxz', `-z${xzLevel}`, '--build', root, file]
    const { code, stderr } = await runCommand('dpkg-deb', args, { capture: true })
    if (code !== 0) throw new CommandError(`The deb could not be made:\n${stderr.trim()}`)
    return file
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The files as they will lie on the machine. The folder has no space in its name: the setuid helper breaks on one. */
function layOut(root, appFolder, config, version) {
  const at = (...parts) => inFolder(path.join(root, ...parts))
  cpSync(appFolder, at('opt', 'attune'), { recursive: true })
  // A deb is brought up to date by whoever installed it.
  rmSync(at('opt', 'attune', 'resources', 'app-update.yml'), { force: true })
  copyFileSync(path.join(ownFiles, 'apparmor-profile'), at('opt', 'attune', 'resources', 'apparmor-profile'))
  symlinkSync('/opt/attune/attune', at('usr', 'bin', 'attune'))

  const entry = desktopEntry(config, 'attune', config.linux.synopsis)
  writeFileSync(at('usr', 'share', 'applications', 'attune.desktop'), entry)
  const icons = path.join(projectRoot, 'resources')
  for (const name of readdirSync(path.join(icons, 'icons'))) {
    const size = path.basename(name, '.png')
    copyFileSync(path.join(icons, 'icons', name), at('usr/share/icons/hicolor', size, 'apps', 'attune.png'))
  }
  copyFileSync(path.join(icons, 'icon.svg'), at('usr/share/icons/hicolor/scalable/apps/attune.svg'))

  const licence = readFileSync(path.join(projectRoot, 'LICENSE'), 'utf8')
  const copyright = readFileSync(path.join(ownFiles, 'copyright'), 'utf8')
  writeFileSync(at('usr/share/doc/attune/copyright'), `${copyright}${asControlText(licence)}`)
  const changes = readFileSync(path.join(projectRoot, 'CHANGELOG.md'))
  writeFileSync(at('usr/share/doc/attune/CHANGELOG.md.gz'), gzipSync(changes, { level: 9 }))
  const packageChanges = debianChangelog(version, new Date())
  writeFileSync(at('usr/share/doc/attune/changelog.gz'), gzipSync(packageChanges, { level: 9 }))
  const manual = readFileSync(path.join(ownFiles, 'attune.1'))
  writeFileSync(at('usr/share/man/man1/attune.1.gz'), gzipSync(manual, { level: 9 }))
  copyFileSync(path.join(ownFiles, 'lintian-overrides'), at('usr/share/lintian/overrides/attune'))
}

/** What a control file takes for text of several lines. */
function asControlText(text) {
  const lines = text.trim().split('\n').slice(2)
  return lines.map((line) => (line.trim() === '' ? ' .\n' : ` ${line}\n`)).join('')
}

/** Whoever makes the package may have a stricter or laxer umask than the package should carry. */
function setModes(root) {
  chmodSync(root, executableMode)
  for (const { file, stat } of entriesUnder(root)) {
    if (stat.isSymbolicLink()) continue
    const isProgram =
      stat.isDirectory() || ((stat.mode & 0o100) !== 0 && !/\.(pak|dat|bin|so(\.\d+)*)$/.test(file))
    chmodSync(file, isProgram ? executableMode : plainMode)
  }
  chmodSync(path.join(root, 'opt', 'attune', 'chrome-sandbox'), setuidMode)
}

function writeControl(root, installed, facts) {
  const folder = path.join(root, 'DEBIAN')
  mkdirSync(folder, { mode: executableMode })
  writeFileSync(path.join(folder, 'control'), debianControl(facts), { mode: plainMode })
  const sums = installed.map(({ name, file }) => `${md5Of(file)}  ${name}\n`)
  writeFileSync(path.join(folder, 'md5sums'), sums.join(''), { mode: plainMode })
  for (const script of ['postinst', 'prerm']) {
    copyFileSync(path.join(ownFiles, script), path.join(folder, script))
    chmodSync(path.join(folder, script), executableMode)
  }
}

/** The plain files under `root`: `{ name, file, size }`, the name as seen from it. */
function filesUnder(root) {
  return entriesUnder(root)
    .filter(({ stat }) => stat.isFile())
    .map(({ file, stat }) => ({ name: path.relative(root, file), file, size: stat.size }))
}

function entriesUnder(root) {
  return readdirSync(root, { recursive: true })
    .sort()
    .map((name) => path.join(root, name))
    .map((file) => ({ file, stat: lstatSync(file) }))
}

/** dpkg's own form of list; what guards against harm is the signature of whoever hands the package out. */
function md5Of(file) {
  return createHash('md5').update(readFileSync(file)).digest('hex')
}

function inFolder(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  return file
}
