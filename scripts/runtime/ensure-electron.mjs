import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { ensureFallback, fallbackVersion, isFallbackAvailable } from './cypress-fallback.mjs'
import { electronPackage, executableInDist, isInstalled, isLinked } from './electron-package.mjs'
import { runOfficialInstaller } from './official-installer.mjs'

/**
 * Finds, fetches or falls back to an Electron program that runs here:
 * `{ source: 'override' | 'official' | 'fallback', executablePath, distFolder, version }`. The version is
 * null when an override does not tell it.
 */
export async function ensureElectron() {
  const override = overriddenPath(process.env)
  if (override !== undefined) return describeOverride(override)

  const electron = electronPackage()
  if (isInstalled(electron) && !isLinked(electron)) return describe('official', electron.distFolder)
  if (isFallbackAvailable && isLinked(electron)) return linkFallback(electron)

  console.log(`Fetching Electron ${electron.version}…`)
  const official = await runOfficialInstaller(electron)
  if (official.isInstalled) return describe('official', electron.distFolder)
  if (isFallbackAvailable) return linkFallback(electron)
  throw new CommandError(
    `${official.output}\n\n` +
      `Electron ${electron.version} could not be fetched, and without it Attune cannot run. Either let ` +
      'this machine reach the place that Electron is downloaded from (behind a proxy: set HTTPS_PROXY; ' +
      'from a mirror: set ELECTRON_MIRROR), or unpack an Electron for this platform yourself and set ' +
      'ELECTRON_OVERRIDE_DIST_PATH to its folder. Then run the same command again.',
  )
}

function overriddenPath({ ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH }) {
  if (ELECTRON_EXEC_PATH) return path.resolve(ELECTRON_EXEC_PATH)
  if (ELECTRON_OVERRIDE_DIST_PATH) return path.resolve(ELECTRON_OVERRIDE_DIST_PATH, executableInDist)
  return undefined
}

function describeOverride(executablePath) {
  if (!existsSync(executablePath)) {
    throw new CommandError(
      `There is no Electron at ${executablePath}. ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH says so.`,
    )
  }
  const depth = executableInDist.split('/').length
  const distFolder = path.resolve(executablePath, ...Array.from({ length: depth }, () => '..'))
  return { source: 'override', executablePath, distFolder, version: versionIn(distFolder) }
}

function describe(source, distFolder) {
  return {
    source,
    executablePath: path.join(distFolder, executableInDist),
    distFolder,
    version: versionIn(distFolder),
  }
}

function versionIn(distFolder) {
  const file = path.join(distFolder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

/** Puts the fallback where the `electron` package keeps its program: no other tool needs to know of it. */
async function linkFallback(electron) {
  const runtimeFolder = await ensureFallback()
  const isCurrent = isLinked(electron) && readlinkSync(electron.distFolder) === runtimeFolder
  if (!isCurrent || !isInstalled(electron)) {
    const link = `${electron.distFolder}-${process.pid}`
    rmSync(link, { force: true })
    symlinkSync(runtimeFolder, link)
    if (!isLinked(electron)) rmSync(electron.distFolder, { recursive: true, force: true })
    renameSync(link, electron.distFolder)
    writeFileSync(electron.pathFile, executableInDist)
    console.log(
      `Electron ${electron.version} cannot be fetched here: using the older Electron ${fallbackVersion} ` +
        'from the npm registry, for development and tests only.',
    )
  }
  return describe('fallback', electron.distFolder)
}
