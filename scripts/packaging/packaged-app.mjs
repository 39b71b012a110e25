import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { projectRoot } from '../project-root.mjs'

const programsByPlatform = {
  darwin: 'Attune.app/Contents/MacOS/Attune',
  win32: 'attune.exe',
}

/** Where electron-builder put the unpacked app of this platform: `{ folder, executablePath }`. */
export function packagedApp() {
  const program = programsByPlatform[process.platform] ?? 'attune'
  const distFolder = path.join(projectRoot, 'dist')
  const folder = readdirSync(distFolder)
    .map((name) => path.join(distFolder, name))
    .find((candidate) => existsSync(path.join(candidate, program)))
  if (folder === undefined) throw new CommandError(`electron-builder left no ${program} under ${distFolder}.`)
  return { folder, executablePath: path.join(folder, program) }
}
