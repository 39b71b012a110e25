import { mkdir, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { maxFileBytes } from '../../../src/main/library/durable-file'
import type { ChosenHarm } from './choose-harms'
import type { LibrarySnapshot } from './library-snapshot'

/** What a link in the library points at: something outside that must stay as it is. */
export const outsideText = 'Not a part of the library.\n'

/** Harms a file on the disk as it was chosen. */
export async function doHarm(
  folder: string,
  { path, harm }: ChosenHarm,
  snapshot: LibrarySnapshot,
  outside: string,
): Promise<void> {
  const target = join(folder, path)
  switch (harm.kind) {
    case 'bytes': {
      await rm(target)
      await writeFile(target, harm.bytes)
      const modifiedAt = snapshot.get(path)?.modifiedAt
      if (harm.keepsTime && modifiedAt !== undefined) await utimes(target, modifiedAt, modifiedAt)
      return
    }
    case 'renamed':
      await rename(target, join(folder, harm.to))
      return
    case 'too-large':
      await truncate(target, maxFileBytes + 1)
      return
    case 'missing':
      await rm(target)
      return
    case 'folder':
      await rm(target)
      await mkdir(target)
      await writeFile(join(target, 'note.txt'), `In the folder that stands at ${path}.\n`)
      return
    case 'link':
      await rm(target)
      await symlink(outside, target)
  }
}
