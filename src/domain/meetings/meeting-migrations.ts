import type { Migration } from '../records/migrate-record'

/** One step for each version of a meeting that ever landed, the oldest first; never changed once they landed. */
export const meetingMigrations: readonly Migration[] = [
  // 1 → 2: what the language coach found and the person put aside.
  (meeting) => ({ ...meeting, dismissedFindings: [] }),
  // 2 → 3: plays of one’s own, what became of the lesson, and what the coach counted in its words.
  (meeting) => {
    const { reflection } = meeting
    const isWhole = typeof reflection === 'object' && reflection !== null
    return {
      ownPlays: [],
      wording: null,
      ...meeting,
      reflection: isWhole ? { lesson: { usedAt: [], retiredAt: null }, ...reflection } : reflection,
    }
  },
  // 3 → 4: the event of a calendar that a meeting was made from.
  (meeting) => ({ calendar: null, ...meeting }),
]
