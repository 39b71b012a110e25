import type { FileSystem } from '../../../src/main/library/file-system'
import { crashStates, type CrashStateLimits } from './crash-states'
import type { DiskEvent } from './disk-event'
import { DiskHistory } from './disk-history'
import { MemoryFileSystem } from './memory-file-system'
import type { MemoryFolder } from './memory-node'

export interface StateAfterCut {
  readonly disk: MemoryFolder
  /** Whether the task had ended before the power went. */
  readonly wasDone: boolean
}

/** Lets a task work on a disk, and answers the states that power cuts before, during and after it may leave. */
export async function cutDuring(
  disk: MemoryFolder,
  task: (fileSystem: FileSystem) => Promise<unknown>,
  limits: CrashStateLimits,
): Promise<StateAfterCut[]> {
  const history = new DiskHistory(disk)
  const events: DiskEvent[] = []
  await task(new MemoryFileSystem(disk, { onEvent: (event) => events.push(event) }))
  const states: StateAfterCut[] = []
  for (const [place, event] of events.entries()) {
    history.tell(event)
    const wasDone = place === events.length - 1
    for (const state of crashStates(history, limits)) states.push({ disk: state, wasDone })
  }
  return states
}

/** Every file on a disk, by its path. */
export function filesOn(disk: MemoryFolder, path = ''): Record<string, string> {
  const inside = [...disk.names].map(([name, node]) =>
    node.kind === 'folder'
      ? filesOn(node, `${path}/${name}`)
      : { [`${path}/${name}`]: Buffer.from(node.bytes).toString() },
  )
  return Object.assign({}, ...inside) as Record<string, string>
}
