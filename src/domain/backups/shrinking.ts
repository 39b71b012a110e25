/** How many records there are, and how many the trash holds. */
export interface LibrarySize {
  readonly records: number
  readonly inTrash: number
}

/** Of so few, half may well have been removed for good. */
const fewRecords = 4

/**
 * Whether a library lost more than people remove: records that went to the trash are not lost, but when those are
 * fewer than half of what the last backup holds, or none is left, something else took them.
 */
export function hasShrunkStrangely(before: LibrarySize, now: LibrarySize): boolean {
  const stillThere = now.records + now.inTrash
  if (before.records > 0 && stillThere === 0) return true
  return before.records > fewRecords && stillThere < before.records / 2
}
