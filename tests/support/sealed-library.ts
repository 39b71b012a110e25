import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { DataKey } from '../../src/main/library/data-key'
import { nodeFileSystem } from '../../src/main/library/file-system'
import { libraryFormatVersion, writeFormat } from '../../src/main/library/format-file'
import { leastScryptCost } from '../../src/main/library/sealing/passphrase-key'
import { newSealingKeys } from '../../src/main/library/sealing/sealing-keys'
import { builtAt } from './builders'

export const sealedLibraryPassphrase = 'slow river under the old bridge'

export interface SealedFolder {
  readonly dataKey: DataKey
  readonly recoveryKey: string
}

/** Makes an empty sealed library of a folder, to be opened with the data key. */
export async function makeSealedLibrary(folder: string): Promise<SealedFolder> {
  const bytes = randomBytes(32)
  const { keys, recoveryKey } = await newSealingKeys(
    bytes,
    sealedLibraryPassphrase,
    leastScryptCost,
    randomBytes,
  )
  await mkdir(folder, { recursive: true })
  await writeFormat(nodeFileSystem, folder, {
    formatVersion: libraryFormatVersion,
    libraryId: '6f2f8d5e-4d4a-4a51-9b1a-2d7a52f0c001',
    createdAt: builtAt,
    sealing: keys,
  })
  return { dataKey: new DataKey(bytes), recoveryKey }
}
