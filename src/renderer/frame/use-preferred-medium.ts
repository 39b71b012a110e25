import { useCallback } from 'react'
import type { Medium } from '../../domain/medium/medium'
import type { Meeting } from '../../domain/meetings/meeting'
import type { PersonSummary } from '../../domain/people/person'
import type { MeetingChanges } from '../../ipc/requests/meetings-requests'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'

/** How a person likes to be spoken to, if that is known; the first person of a meeting counts. */
export function usePreferredMedium(
  bridge: Bridge,
  personId: string | undefined,
  people: readonly PersonSummary[],
): { readonly name: string; readonly medium: Medium } | null {
  const isKnown = people.some(({ id }) => id === personId)
  const read = useCallback(
    () =>
      personId === undefined || !isKnown
        ? Promise.resolve({ ok: true, value: null } as const)
        : bridge.people.open({ id: personId }),
    [bridge, personId, isKnown],
  )
  const person = useRequest(read, bridge.people.onChanged)
  if (person.kind !== 'ready' || person.value === null || person.value.preferredMedium === null) return null
  return { name: person.value.name, medium: person.value.preferredMedium }
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
