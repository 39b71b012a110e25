import { join } from 'node:path'
import type { FileSystem } from '../file-system'
import { isMissing } from '../system-code'
import { listRecordFiles, placeOf } from './library-files'
import type { RestorableBackup } from './restorable-backup'

/** What restoring a backup would do, as paths of the library. */
export interface RestorePlan {
  /** Records that are not there any more. */
  readonly comeBack: readonly string[]
  /** Records that were changed since; their present state goes to the history. */
  readonly goBack: readonly string[]
  /** Records that were made since; they go to the trash. */
  readonly goToTrash: readonly string[]
  readonly unchanged: number
  /** Versions, deleted records and the like that are missing beside the records. */
  readonly missingBeside: readonly string[]
}

const readsAtOnce = 32

/** Compares a backup with the library as it is now, whatever form either has; changes nothing. */
export async function planRestore(
  fileSystem: FileSystem,
  root: string,
  backup: RestorableBackup,
  signal: AbortSignal,
): Promise<RestorePlan> {
  const { digests } = backup
  const present = (await listRecordFiles(fileSystem, root)).map(({ path }) => path)
  const isPresent = new Set(present)
  const inBackup = [...digests.keys()]
  const both = present.filter((path) => digests.has(path) && placeOf(path) === 'record')
  const goBack: string[] = []
  for (let start = 0; start < both.length; start += readsAtOnce) {
    signal.throwIfAborted()
    const batch = both.slice(start, start + readsAtOnce)
    const found = await Promise.all(batch.map((path) => digestOf(fileSystem, root, backup, path)))
    goBack.push(...batch.filter((path, place) => found[place] !== digests.get(path)))
  }
  const beside = inBackup.filter((path) => placeOf(path) !== 'record')
  return {
    comeBack: inBackup.filter((path) => placeOf(path) === 'record' && !isPresent.has(path)),
    goBack,
    goToTrash: present.filter((path) => placeOf(path) === 'record' && !digests.has(path)),
    unchanged: both.length - goBack.length,
    missingBeside: await onlyMissing(fileSystem, root, beside),
  }
}

async function digestOf(
  fileSystem: FileSystem,
  root: string,
  backup: RestorableBackup,
  path: string,
): Promise<string | null> {
  try {
    return backup.digestOf({ path, bytes: await fileSystem.readFile(join(root, path)) })
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function onlyMissing(
  fileSystem: FileSystem,
  root: string,
  paths: readonly string[],
): Promise<string[]> {
  const missing: string[] = []
  for (let start = 0; start < paths.length; start += readsAtOnce) {
    const batch = paths.slice(start, start + readsAtOnce)
    const facts = await Promise.all(
      batch.map((path) => fileSystem.inspect(join(root, path)).catch((error: unknown) => error)),
    )
    missing.push(...batch.filter((_, place) => isMissing(facts[place])))
  }
  return missing
}
