import type { Medium } from './medium'

/**
 * The medium that more than half of these people prefer, or null: with two of different habits, or too many of whom
 * nothing is known, no preference counts. `null` in the list stands for somebody of whom none is known.
 */
export function preferenceOfPeople(preferences: readonly (Medium | null)[]): Medium | null {
  const counted = preferences.find(
    (medium) =>
      medium !== null && preferences.filter((other) => other === medium).length * 2 > preferences.length,
  )
  return counted ?? null
}
