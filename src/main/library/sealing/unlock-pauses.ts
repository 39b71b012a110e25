/** Failed tries to unlock one library, as they are kept over restarts. */
export interface UnlockTries {
  readonly failures: number
  /** Milliseconds since the epoch. */
  readonly lastFailedAt: number
}

export const noTries: UnlockTries = { failures: 0, lastFailedAt: 0 }

/** The first slips are free of a wait that anyone would notice; nobody is ever kept waiting longer than a minute. */
const pausesMs = [0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000] as const
const longestMs = 60_000

/** How long the next try still has to wait, in milliseconds. A clock that was set back never makes it longer. */
export function pauseLeftMs({ failures, lastFailedAt }: UnlockTries, now: number): number {
  const pauseMs = pausesMs[Math.min(failures, pausesMs.length - 1)] ?? longestMs
  const leftMs = lastFailedAt + pauseMs - now
  return Math.max(0, Math.min(pauseMs, leftMs))
}

export function afterFailure({ failures }: UnlockTries, now: number): UnlockTries {
  return { failures: failures + 1, lastFailedAt: now }
}
