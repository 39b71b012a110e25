import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from './command-error.mjs'
import { runLocalProgram } from './local-program.mjs'
import { projectRoot } from './project-root.mjs'

const sources = ['src', 'electron.vite.config.ts', 'package.json']
const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Builds the app into `out/`. */
export async function buildApp() {
  console.log('Building Attune…')
  const { code } = await runLocalProgram('electron-vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new CommandError('Attune could not be built; the reason stands above.')
}

/** Builds the app unless `out/` is whole and younger than every source. */
export async function buildAppWhenStale() {
  const builtMs = Math.min(...outputs.map((file) => changedMs(file) ?? 0))
  const changedLastMs = Math.max(...sources.flatMap(filesUnder).map((file) => changedMs(file) ?? 0))
  if (builtMs <= changedLastMs) await buildApp()
}

/** Folders count as well: removing a file changes nothing else. */
function filesUnder(source) {
  if (!isFolder(source)) return [source]
  const inside = readdirSync(path.join(projectRoot, source), { recursive: true })
  return [source, ...inside.map((name) => path.join(source, name))]
}

function isFolder(file) {
  return statSync(path.join(projectRoot, file), { throwIfNoEntry: false })?.isDirectory() ?? false
}

function changedMs(file) {
  return statSync(path.join(projectRoot, file), { throwIfNoEntry: false })?.mtimeMs
}
