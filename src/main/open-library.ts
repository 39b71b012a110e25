import { access } from 'node:fs/promises'
import { Library } from './library/library'
import type { LibraryOptions } from './library/library-options'
import { LibraryError } from './library/library-error'
import type { LibraryFolder } from './library-folder'

/**
 * Opens the library in the folder that was chosen. A folder that the person once picked and that is gone now is most
 * likely on a disk that is not connected: it is told of, rather than a new, empty library made in its place.
 */
export async function openLibrary({ path, from }: LibraryFolder, options: LibraryOptions): Promise<Library> {
  if (from === 'settings') {
    await access(path).catch((cause: unknown) => {
      throw new LibraryError('folder-missing', undefined, { cause })
    })
  }
  return Library.open(path, options)
}
