import { useMemo } from 'react'
import { preferenceOfPeople } from '../../domain/medium/preference-of-people'
import type { Meeting } from '../../domain/meetings/meeting'
import type { PersonSummary } from '../../domain/people/person'
import type { MeetingChanges } from '../../ipc/requests/meetings-requests'
import type { Bridge } from '../../preload'
import type { KnownPreference } from '../features/prepare/situation-inputs'

/**
 * How the people of a meeting like to be spoken to, if that is known: with several of them what more than half prefer.
 */
export function usePreferredMedium(
  personIds: readonly string[],
  people: readonly PersonSummary[],
): KnownPreference | null {
  return useMemo(() => {
    const present = personIds.map((id) => people.find((person) => person.id === id))
    const medium = preferenceOfPeople(present.map((person) => person?.preferredMedium ?? null))
    if (medium === null) return null
    return { name: present.length === 1 ? (present[0]?.name ?? null) : null, medium }
  }, [personIds, people])
}

/**
 * Keeps a preference that was just chosen with the person as well, so that the next meeting with them starts from it.
 * With several people in the meeting nobody can tell whose it is, and it stays with the meeting.
 */
export function rememberPreference(bridge: Bridge, before: Meeting, changes: MeetingChanges): void {
  const [personId, ...others] = before.personIds
  const chosen = changes.preparation?.situation.preferredMedium
  if (personId === undefined || others.length > 0 || chosen === undefined) return
  if (chosen === before.preparation.situation.preferredMedium) return
  void bridge.people.preferMedium({ id: personId, medium: chosen })
}
