import { byAge, findQuestioned, type Backup } from './backup'

const daysKept = 7
const weeksKept = 4
const monthsKept = 12
const byHandKept = 20
const beforeRestoringKept = 5

/**
 * Which backups may go, once a new one stands: kept are the newest of each of the last seven days, four weeks and
 * twelve months that have one, and of the others as many as nobody is likely to look behind. Backups by hand do not
 * count for the days, and daily ones never push them out. While a backup is in question, everything stays.
 */
export function backupsToRemove(backups: readonly Backup[]): readonly Backup[] {
  if (findQuestioned(backups) !== null) return []
  const of = (origin: Backup['origin']) => byAge(backups.filter((backup) => backup.origin === origin))
  const daily = of('daily')
  const kept = new Set([
    ...newestOfEach(daily, dayOf, daysKept),
    ...newestOfEach(daily, weekOf, weeksKept),
    ...newestOfEach(daily, monthOf, monthsKept),
    ...of('by-hand').slice(0, byHandKept),
    ...of('before-restoring').slice(0, beforeRestoringKept),
    // Of what once was in question, the newest says what there was.
    ...of('smaller').slice(0, 1),
  ])
  return backups.filter((backup) => !kept.has(backup))
}

/** The first of each stretch of time, for as many stretches as have one; `backups` come newest first. */
function newestOfEach(
  backups: readonly Backup[],
  stretchOf: (takenAt: Date) => string,
  stretches: number,
): Backup[] {
  const newest = new Map<string, Backup>()
  for (const backup of backups) {
    const stretch = stretchOf(new Date(backup.takenAt))
    if (!newest.has(stretch)) newest.set(stretch, backup)
  }
  return [...newest.values()].slice(0, stretches)
}

const dayOf = (at: Date): string => [at.getFullYear(), at.getMonth(), at.getDate()].join('-')

const monthOf = (at: Date): string => [at.getFullYear(), at.getMonth()].join('-')

/** The Monday that began it. */
const weekOf = (at: Date): string => {
  const sinceMonday = (at.getDay() + 6) % 7
  return dayOf(new Date(at.getFullYear(), at.getMonth(), at.getDate() - sinceMonday))
}
