import type { PowerMonitor } from 'electron'

/** Often enough that a minute is a minute, seldom enough to cost nothing. */
const lookEveryMs = 5_000

/**
 * Calls `lock` when nobody has used the computer for the chosen time, when it goes to sleep, and when its screen is
 * locked, as far as the system tells.
 */
export function lockWhenLeft(
  power: Pick<PowerMonitor, 'on' | 'getSystemIdleTime'>,
  lockAfterMinutes: () => number | null,
  lock: () => void,
): void {
  power.on('suspend', lock)
  power.on('lock-screen', lock)
  setInterval(() => {
    const minutes = lockAfterMinutes()
    if (minutes !== null && power.getSystemIdleTime() >= minutes * 60) lock()
  }, lookEveryMs).unref()
}
