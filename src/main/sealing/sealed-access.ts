import { join } from 'node:path'
import type { FileSystem } from '../library/file-system'
import { LibraryError } from '../library/library-error'
import type { LibrarySession } from '../library-session'
import type { SystemKeychain } from '../security/system-keychain'
import { freeBytes } from './free-bytes'
import { KeyHolder } from './key-holder'
import { KeychainCopy } from './keychain-copy'
import { LeftBehind } from './left-behind'
import { Locking } from './locking'
import { LockingPage } from './locking-page'
import { Sealing, type SealingSurroundings } from './sealing'
import { UnlockGate } from './unlock-gate'
import { UnlockTriesFile } from './unlock-tries-file'

export interface SealedAccessOptions {
  readonly fileSystem: FileSystem
  readonly libraryFolder: string
  readonly userDataFolder: string
  readonly systemKeychain: SystemKeychain
  readonly now: () => number
  readonly getSession: () => LibrarySession
  readonly showLockPage: () => void
  /** Asks the pages to save and hand over; answers how many there are to ask. */
  readonly askPages: () => number
  readonly dropCaches: SealingSurroundings['dropCaches']
  readonly onProgress: SealingSurroundings['onProgress']
}

/** Everything around the key of one library: who holds it, how it is asked for, how it goes. */
export interface SealedAccess {
  readonly holder: KeyHolder
  readonly leftBehind: LeftBehind
  readonly lockingPage: LockingPage
  readonly locking: Locking
  readonly sealing: Sealing
}

export function sealedAccess(options: SealedAccessOptions): SealedAccess {
  const { fileSystem, libraryFolder, userDataFolder, getSession, showLockPage } = options
  const inUserData = (name: string) => join(userDataFolder, name)
  const gate = new UnlockGate(new UnlockTriesFile(inUserData('unlock-tries.json')), options.now)
  const keychain = new KeychainCopy(inUserData('keychain-copy.json'), options.systemKeychain)
  const holder = new KeyHolder(fileSystem, libraryFolder, gate, keychain)
  const leftBehind = new LeftBehind(inUserData('left-behind.sealed'))
  const lockingPage = new LockingPage(options.askPages)
  const sealing = new Sealing({
    fileSystem,
    root: libraryFolder,
    holder,
    freeBytes: () => freeBytes(libraryFolder),
    dropCaches: options.dropCaches,
    onProgress: options.onProgress,
    whileClosed: (task) =>
      getSession()
        .whileClosed(task)
        .catch((error: unknown) => {
          // What failed after its point of no return is finished by the opening after it, which needs the key.
          if (error instanceof LibraryError && error.code === 'locked') showLockPage()
          throw error
        }),
  })
  const locking = new Locking({
    holder,
    leftBehind,
    page: lockingPage,
    openLibrary: () => getSession().open(),
    closeLibrary: () => getSession().close(),
    showLockPage,
    isChanging: () => sealing.isUnderWay,
    changePassphrase: (dataKey, newPassphrase) => sealing.setPassphrase(dataKey, newPassphrase),
  })
  return { holder, leftBehind, lockingPage, locking, sealing }
}
