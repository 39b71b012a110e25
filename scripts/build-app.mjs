import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from './command-error.mjs'
import { runLocalProgram } from './local-program.mjs'
import { projectRoot } from './project-root.mjs'

const sources = ['src', 'electron.vite.config.ts', 'package.json']
const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Written when a build is whole: neither a broken build nor what hot reload leaves behind passes for one. */
const stamp = path.join(projectRoot, 'out', '.complete')

/** Builds the app into `out/`. */
export async function buildApp() {
  console.log('Building Attune…')
  forgetBuild()
  const { code } = await runLocalProgram('electron-vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new CommandError('Attune could not be built; the reason stands above.')
  writeFileSync(stamp, '')
}

/** Makes the next `buildAppWhenStale` build, whatever stands in `out/`. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

/** Builds the app unless `out/` is whole and younger than every source. */
export async function buildAppWhenStale() {
  const isWhole = outputs.every((file) => existsSync(path.join(projectRoot, file)))
  const builtMs = isWhole ? (changedMs(stamp) ?? 0) : 0
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
  return statSync(path.resolve(projectRoot, file), { throwIfNoEntry: false })?.isDirectory() ?? false
}

function changedMs(file) {
  return statSync(path.resolve(projectRoot, file), { throwIfNoEntry: false })?.mtimeMs
}
