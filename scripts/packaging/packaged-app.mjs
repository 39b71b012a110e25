import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'
import { projectRoot } from '../project-root.mjs'

const places = {
  darwin: { program: 'Attune.app/Contents/MacOS/Attune', resources: 'Attune.app/Contents/Resources' },
  win32: { program: 'attune.exe', resources: 'resources' },
  linux: { program: 'attune', resources: 'resources' },
}

/** Where electron-builder put the unpacked app of this platform: `{ folder, executablePath, resources }`. */
export function packagedApp() {
  const { program, resources } = places[process.platform]
  const distFolder = path.join(projectRoot, 'dist')
  const folder = readdirSync(distFolder)
    .map((name) => path.join(distFolder, name))
    .find((candidate) => existsSync(path.join(candidate, program)))
  if (folder === undefined) throw new CommandError(`electron-builder left no ${program} under ${distFolder}.`)
  return { folder, executablePath: path.join(folder, program), resources: path.join(folder, resources) }
}
