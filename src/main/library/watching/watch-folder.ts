import { watch } from 'node:fs'

/** Takes the watch away again. */
export type StopWatching = () => void

/**
 * Hears of files in one folder, not in those below it: the name of a file that may have changed, come or gone, or null
 * when it may be any. `onBroken` hears when nothing more will be told. Throws when the folder cannot be watched.
 */
export type WatchFolder = (
  folder: string,
  onName: (name: string | null) => void,
  onBroken: () => void,
) => StopWatching

/**
 * The system's own notices. The folders are few and flat, so one watch each is enough, whatever the number of files: no
 * limit of the system is ever near, and no package is needed.
 */
export const watchFolder: WatchFolder = (folder, onName, onBroken) => {
  const watcher = watch(folder, { persistent: false }, (_, name) => onName(name))
  watcher.on('error', onBroken)
  return () => watcher.close()
}
