import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { z } from 'zod'
import { isRunning, processStartOf } from './process-identity'

const lockOwnerSchema = z.object({
  /** Tells two openings by one process apart. */
  token: z.uuid(),
  pid: z.number().int().positive(),
  host: z.string(),
  processStart: z.string().nullable(),
  lockedAt: z.string(),
})

/** Who holds a library, as the lock's file says it. */
export type LockOwner = z.infer<typeof lockOwnerSchema>

/** The holder shows that it is alive by touching the lock this often. */
export const heartbeatMs = 30_000

/** A lock whose holder cannot be asked counts as left behind when it was not touched for this long. */
const abandonedMs = 4 * heartbeatMs

export async function thisProcess(now: number): Promise<LockOwner> {
  return {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    processStart: await processStartOf(process.pid),
    lockedAt: new Date(now).toISOString(),
  }
}

/** The owner, or null when the file is empty or no lock of ours. */
export function parseLockOwner(text: string): LockOwner | null {
  try {
    return lockOwnerSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Whether the process that wrote the lock still runs. On this machine it is asked for, with the time of its start where
 * the platform tells it, since process ids are used again; otherwise the heartbeat decides.
 */
export async function isAlive(owner: LockOwner, touchedAt: number): Promise<boolean> {
  const hasHeartbeat = Date.now() - touchedAt < abandonedMs
  if (!isHere(owner)) return hasHeartbeat
  if (!(await isRunning(owner.pid))) return false
  const start = await processStartOf(owner.pid)
  return owner.processStart === null || start === null ? hasHeartbeat : owner.processStart === start
}

/** Whether the owner is, or was, a process of this machine. */
export function isHere(owner: LockOwner): boolean {
  return owner.host === hostname()
}
