import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'

const platformPaths = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** Where the Electron program stands inside its `dist` folder. */
export const executableInDist = platformPaths[process.platform] ?? 'electron'

/** The installed npm package `electron`: its folder, the version it asks for, and where its program goes. */
export function electronPackage() {
  const require = createRequire(import.meta.url)
  let manifestPath
  try {
    manifestPath = require.resolve('electron/package.json')
  } catch {
    throw new CommandError('The dependencies are not installed yet. Run: npm ci')
  }
  const folder = path.dirname(manifestPath)
  const { version } = JSON.parse(readFileSync(manifestPath, 'utf8'))
  return {
    folder,
    version,
    distFolder: path.join(folder, 'dist'),
    pathFile: path.join(folder, 'path.txt'),
    installer: path.join(folder, 'install.js'),
  }
}

/** An installer that was interrupted leaves `dist` without `path.txt`, which is written last. */
export function isInstalled({ distFolder, pathFile }) {
  return existsSync(pathFile) && existsSync(path.join(distFolder, readFileSync(pathFile, 'utf8')))
}

/** A linked `dist` is the fallback runtime; the official installer always unpacks a real folder. */
export function isLinked({ distFolder }) {
  return lstatSync(distFolder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
