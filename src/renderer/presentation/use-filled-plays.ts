import { useMemo } from 'react'
import { filledPlaysOf, type MeetingInPlays } from '../../domain/plays/filled-plays'
import type { PersonSummary } from '../../domain/people/person'
import type { Play } from '../../domain/plays/play'

/** The plays of a meeting as they are shown in it. They keep their identity while the meeting’s other parts change. */
export function useFilledPlays(
  { playIds, ownPlays, personIds, startsAt, purpose }: MeetingInPlays,
  people: readonly PersonSummary[],
): readonly Play[] {
  return useMemo(
    () =>
      filledPlaysOf(
        { playIds, ownPlays, personIds, startsAt, purpose },
        (personId) => people.find(({ id }) => id === personId)?.name ?? null,
      ),
    [playIds, ownPlays, personIds, startsAt, purpose, people],
  )
}
