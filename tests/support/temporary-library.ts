import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Library } from '../../src/main/library/library'
import type { LibraryOptions } from '../../src/main/library/library-options'
import { builtAt } from './builders'

export interface TemporaryLibrary {
  readonly folder: string
  readonly library: Library
  /** Closes the library and opens it again, as the next start of the app does. */
  readonly reopen: (options?: Partial<LibraryOptions>) => Promise<Library>
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a library at a time that stands still, and closes it when the test is over. */
export async function openedLibrary(folder: string, options: Partial<LibraryOptions> = {}): Promise<Library> {
  const library = await Library.open(folder, {
    now: () => Date.parse(builtAt),
    appVersion: '0.0.0',
    ...options,
  })
  onTestFinished(() => library.close())
  return library
}

/** A new library in a folder of its own; both are gone when the test is over. */
export async function temporaryLibrary(options: Partial<LibraryOptions> = {}): Promise<TemporaryLibrary> {
  const folder = await temporaryFolder()
  const library = await openedLibrary(folder, options)
  let current = library
  const reopen = async (changed: Partial<LibraryOptions> = {}) => {
    await current.close()
    current = await openedLibrary(folder, { ...options, ...changed })
    return current
  }
  return { folder, library, reopen }
}
