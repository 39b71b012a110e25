const longestPauseMs = 30 * 24 * 60 * 60_000

/**
 * Whether the clock is believable enough to drop something for its age: it is not behind the last use of the library,
 * and not a month ahead of it. After a longer pause one use of the library has to confirm the time first.
 */
export function isClockBelievable(now: number, lastUsedAt: number | null): boolean {
  return lastUsedAt !== null && lastUsedAt <= now && now - lastUsedAt <= longestPauseMs
}
