/** Whether no backup was taken on this day, by the clock on the wall; `takenAt` is null when there is none. */
export function isBackupDue(takenAt: string | null, nowMs: number): boolean {
  if (takenAt === null) return true
  const last = new Date(takenAt)
  const now = new Date(nowMs)
  // A clock that was set back must not stop backups for as long as it was ahead.
  return last.toDateString() !== now.toDateString()
}
