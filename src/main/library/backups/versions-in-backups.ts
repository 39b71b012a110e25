import type { VersionSource } from '../damage/good-version'
import { LibraryError } from '../library-error'
import type { DataKey } from '../data-key'
import type { BackupFolder } from './backup-folder'
import { readFromBackup } from './find-in-backups'
import { formWith, inFormOf } from './library-form'

/**
 * The backups of a library that is opened with this key, as a place to look for good versions: the folder is looked
 * into only when one is needed.
 */
export function versionsInBackups(
  openFolder: () => Promise<BackupFolder>,
  dataKey: DataKey | null,
): VersionSource {
  const form = formWith(dataKey)
  return async function* ({ kind, id }) {
    const folder = await openFolder()
    for (const { name, takenAt } of await folder.list()) {
      // A backup from before the library was sealed, or after, holds the file under the other ending.
      for (const extension of ['.json', '.sealed']) {
        yield {
          origin: 'backup',
          savedAt: takenAt,
          readBytes: async () => {
            const path = `${kind}/${id}${extension}`
            const bytes = await readFromBackup(folder.pathOf(name), path)
            if (bytes === null) throw new LibraryError('not-found')
            return inFormOf(form, { path, bytes }).bytes
          },
        }
      }
    }
  }
}
