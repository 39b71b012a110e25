import type { Migration } from '../records/migrate-record'

/** One step for each version of a meeting that ever landed, the oldest first; never changed once they landed. */
export const meetingMigrations: readonly Migration[] = [
  // 1 → 2: what the language coach found and the person put aside.
  (meeting) => ({ ...meeting, dismissedFindings: [] }),
]
