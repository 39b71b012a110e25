import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.mjs'

/** Names every file that tours wrote beside it, one a line. */
const markerName = '.written-by-the-tour'

/** Where a tour leaves its files; of what stands there, only what an earlier tour wrote is removed. */
export class TourFolder {
  #written = []

  constructor(folder) {
    this.path = folder
  }

  /** Makes the folder, or empties it of an earlier tour; refuses one that only others wrote to. */
  static open(folder) {
    const marker = path.join(folder, markerName)
    if (existsSync(marker)) removeWritten(folder, readFileSync(marker, 'utf8').split('\n'))
    else if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new CommandError(
        `${folder} holds files, and none from a tour. Move them away or rename it, then try again.`,
      )
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(marker, '')
    return new TourFolder(folder)
  }

  /** The path for a file that is about to be written, by a name such as `library/meetings/1.json`. */
  fileFor(name) {
    this.#written.push(name)
    // Before the file itself: a tour that is cut short must not leave a stranger behind.
    writeFileSync(path.join(this.path, markerName), `${this.#written.join('\n')}\n`)
    const file = path.join(this.path, ...name.split('/'))
    mkdirSync(path.dirname(file), { recursive: true })
    return file
  }
}

function removeWritten(folder, names) {
  const inside = names.filter((name) => name.split('/').every((part) => part !== '' && part !== '..'))
  for (const name of inside) rmSync(path.join(folder, ...name.split('/')), { force: true })
  const folders = new Set(inside.flatMap(foldersOf))
  for (const name of [...folders].sort().reverse()) removeWhenEmpty(path.join(folder, ...name.split('/')))
}

/** `a/b/c.json` lies in `a` and `a/b`. */
function foldersOf(name) {
  const parts = name.split('/').slice(0, -1)
  return parts.map((_, place) => parts.slice(0, place + 1).join('/'))
}

function removeWhenEmpty(folder) {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}
