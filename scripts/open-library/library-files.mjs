import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { openZip } from './zip-archive.mjs'

/**
 * The files of a library in a folder or in a zip archive: `{ names, read(name) }`, with names from the library on and
 * forward slashes.
 */
export function openFiles(place) {
  const isFolder = statSync(place).isDirectory()
  const files = isFolder ? filesOfFolder(place) : openZip(place)
  const prefix = prefixOf(files.names)
  return {
    names: files.names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
    read: (name) => files.read(prefix + name),
  }
}

function filesOfFolder(root) {
  const names = []
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(name)
      else if (entry.isFile()) names.push(name)
    }
  }
  walk('')
  return { names, read: (name) => readFileSync(path.join(root, name)) }
}

/** A library may lie in a folder of the archive: it is where the uppermost `library.json` is. */
function prefixOf(names) {
  const formatFiles = names.filter((name) => /(^|\/)library(\.copy)?\.json$/.test(name))
  const uppermost = formatFiles.sort((a, b) => a.split('/').length - b.split('/').length)[0]
  if (uppermost === undefined) throw new Error('There is no library here: library.json is missing.')
  return uppermost.slice(0, uppermost.lastIndexOf('/') + 1)
}
