import { useMemo } from 'react'
import { playIdsForCoach, type PlaysKept } from '../../domain/plays/plays-of-meeting'

/** The ids that the coach knows a meeting’s plays by; the same list while they stay, as boxes are drawn anew for another. */
export function usePlayIdsForCoach({ playIds, ownPlays }: PlaysKept): readonly string[] {
  return useMemo(() => playIdsForCoach({ playIds, ownPlays }), [playIds, ownPlays])
}
