import { readFile } from 'node:fs/promises'
import { systemCodeOf } from './system-code'

/**
 * When a process started, in a form that no other process of this machine ever shares, or null where the platform does
 * not tell. A process id alone is not enough: after a restart another program may have it.
 */
export async function processStartOf(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const fields = await statFieldsOf(pid)
    return `${boot}:${fields[19] ?? ''}`
  } catch {
    return null
  }
}

/** Whether a process of this id runs on this machine. One that was killed and not yet cleared away does not. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return systemCodeOf(error) === 'EPERM'
  }
  const [state] = await statFieldsOf(pid).catch(() => ['unknown'])
  return state !== 'Z' && state !== 'X'
}

/** What Linux tells of a process, from its state on; its name before that may hold spaces and brackets. */
async function statFieldsOf(pid: number): Promise<string[]> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}
