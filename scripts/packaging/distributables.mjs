import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { projectRoot } from '../project-root.mjs'

/** What is handed to people, by the ends of the names; the last one tells updaters what there is. */
const kinds = ['.AppImage', '.deb', '.dmg', '.zip', '.exe', '.blockmap', '.yml']
const notHandedOut = ['builder-debug.yml', 'builder-effective-config.yaml']

/** Writes the SHA-256 of everything in `dist/` that is handed out, as `sha256sum --check` reads it; answers the names. */
export async function writeChecksums() {
  const folder = path.join(projectRoot, 'dist')
  const names = readdirSync(folder)
    .filter((name) => kinds.includes(path.extname(name)) && !notHandedOut.includes(name))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort()
  const lines = []
  for (const name of names) lines.push(`${await sha256Of(path.join(folder, name))}  ${name}\n`)
  writeFileSync(path.join(folder, `SHA256SUMS-${process.platform}.txt`), lines.join(''))
  return names
}

async function sha256Of(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
