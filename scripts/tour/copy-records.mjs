import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Copies the meetings and people that the tour itself made, as they are on disk. */
export function copyRecords(libraryFolder, folder) {
  for (const kind of ['meetings', 'people']) {
    const names = readdirSync(path.join(libraryFolder, kind)).filter((name) => name.endsWith('.json'))
    for (const name of names) {
      const file = path.join(libraryFolder, kind, name)
      const { isExample } = JSON.parse(readFileSync(file, 'utf8'))
      if (!isExample) copyFileSync(file, folder.fileFor(`library/${kind}/${name}`))
    }
  }
}
