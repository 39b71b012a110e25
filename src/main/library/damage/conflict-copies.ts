import { join } from 'node:path'
import type { Envelope } from '../envelope'
import type { FileSystem } from '../file-system'
import { maxFileBytes } from '../durable-file'
import type { VersionSource } from './good-version'

/**
 * What programs that keep folders the same on two machines leave beside a record when both changed it: every one of
 * them begins the name of such a copy with the name of the file.
 */
export function conflictCopies(fileSystem: FileSystem, root: string, { extension }: Envelope): VersionSource {
  return async function* ({ kind, id }) {
    const folder = join(root, kind)
    const names = await fileSystem.listFolder(folder)
    const copies = names.filter(
      (name) => name.startsWith(id) && /^[^A-Za-z0-9-]|^-?conflict/i.test(name.slice(id.length)),
    )
    const found = []
    for (const name of copies) {
      if (name === `${id}${extension}` || !name.endsWith(extension)) continue
      const path = join(folder, name)
      const facts = await fileSystem.inspect(path)
      if (facts.kind === 'file' && facts.size <= maxFileBytes) found.push({ path, mtimeMs: facts.mtimeMs })
    }
    found.sort((a, b) => b.mtimeMs - a.mtimeMs)
    for (const { path, mtimeMs } of found) {
      yield {
        origin: 'conflict-copy',
        savedAt: new Date(mtimeMs).toISOString(),
        readBytes: () => fileSystem.readFile(path),
      }
    }
  }
}
