import { join } from 'node:path'
import type { FileSystem } from '../file-system'
import { fileNameTime } from '../record-shelf'
import type { RestorePlan } from './plan-restore'
import type { RestorableBackup } from './restorable-backup'

/** Where a restore puts its changes, so that all of them happen or none. */
export interface ChangeOfManyFiles {
  put(path: string, bytes: Uint8Array): Promise<void>
  remove(path: string): void
}

export interface RestoreOptions {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly now: number
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Puts what a plan says into a change that is not made yet: records as the backup holds them, in the library’s
 * form, and nothing lost for it, as present states go to the history and records made since to the trash.
 */
export async function stageRestore(
  change: ChangeOfManyFiles,
  backup: RestorableBackup,
  plan: RestorePlan,
  options: RestoreOptions,
): Promise<void> {
  const { fileSystem, root, signal, onProgress } = options
  const time = fileNameTime(options.now)
  const wanted = new Set([...plan.comeBack, ...plan.goBack, ...plan.missingBeside])
  const total = wanted.size + plan.goBack.length + plan.goToTrash.length
  let done = 0
  const step = () => {
    signal.throwIfAborted()
    done += 1
    onProgress(done, total)
  }
  for (const path of plan.goBack) {
    await change.put(historyPathOf(path, time), await fileSystem.readFile(join(root, path)))
    step()
  }
  for (const path of plan.goToTrash) {
    // What was deleted before under this name stays beside it.
    const inTrash = `trash/${path}`
    const older = await fileSystem.readFile(join(root, inTrash)).catch(() => null)
    if (older !== null) await change.put(withTime(inTrash, time), older)
    await change.put(inTrash, await fileSystem.readFile(join(root, path)))
    change.remove(path)
    step()
  }
  for await (const { path, bytes } of backup.files(wanted)) {
    await change.put(path, bytes)
    step()
  }
}

/** `meetings/<id>.json` as a version of now: `history/meetings/<id>/<time>.json`. */
function historyPathOf(path: string, time: string): string {
  const [folder = '', fileName = ''] = path.split('/')
  const dot = fileName.lastIndexOf('.')
  return `history/${folder}/${fileName.slice(0, dot)}/${time}${fileName.slice(dot)}`
}

function withTime(path: string, time: string): string {
  const dot = path.lastIndexOf('.')
  return `${path.slice(0, dot)}.${time}${path.slice(dot)}`
}
