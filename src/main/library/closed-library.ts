import type { FileSystem } from './file-system'
import { LibraryAccess } from './library-access'
import { ProblemLog } from './library-problem'

/**
 * Runs a task on a library's folder that nobody has open, with its lock held and its folders complete; rejects as opening
 * does, and with what the task rejects with.
 */
export async function withClosedLibrary<R>(
  fileSystem: FileSystem,
  root: string,
  now: () => number,
  task: () => Promise<R>,
): Promise<R> {
  const access = await LibraryAccess.open(fileSystem, root, now, new ProblemLog())
  try {
    await access.ensure()
    return await task()
  } finally {
    await access.release()
  }
}
