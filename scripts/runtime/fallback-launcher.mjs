// Becomes main.mjs of resources/default_app.asar in the fallback runtime, which ships without one: it is
// what makes `electron <folder>` open the app in that folder.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const { preloads, target } = readArguments(process.argv.slice(1))
if (target === undefined) {
  console.error('Usage: electron [-r module] <folder of the app>')
  process.exit(1)
}
process.defaultApp = true
for (const preload of preloads) require(path.resolve(preload))
// Awaited, because Electron holds back `ready` until its first module is through, and an app may have
// to do things before that.
await import(pathToFileURL(require.resolve(adopt(path.resolve(target)))).href)

function readArguments(args) {
  const found = { preloads: [], target: undefined }
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]
    if (argument === '-r' || argument === '--require') found.preloads.push(args[++index])
    else if (!argument.startsWith('-')) return { ...found, target: argument }
  }
  return found
}

/** Gives Electron the app's name, version and place, and answers its main file. */
function adopt(folder) {
  const manifestPath = path.join(folder, 'package.json')
  if (!existsSync(manifestPath)) return folder
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
  app.setName(manifest.productName ?? manifest.name ?? app.name)
  if (manifest.version) app.setVersion(manifest.version)
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  app.setAppPath(folder)
  return path.join(folder, manifest.main ?? 'index.js')
}
