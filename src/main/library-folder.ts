import { join } from 'node:path'
import type { Environment } from '../ipc/requests/app-requests'

export interface LibraryFolder {
  readonly path: string
  readonly from: Environment['libraryFolderFrom']
}

/** Where the library is: `ATTUNE_LIBRARY` wins over the settings, and they over a folder in the person's documents. */
export function chooseLibraryFolder(
  fromEnvironment: string | undefined,
  fromSettings: string | null,
  documents: string,
): LibraryFolder {
  if (fromEnvironment !== undefined && fromEnvironment !== '')
    return { path: fromEnvironment, from: 'environment' }
  if (fromSettings !== null) return { path: fromSettings, from: 'settings' }
  return { path: join(documents, 'Attune'), from: 'default' }
}
