import { useCallback } from 'react'
import type { Medium } from '../../domain/medium/medium'
import type { PersonSummary } from '../../domain/people/person'
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
  const person = useRequest(read)
  if (person.kind !== 'ready' || person.value === null || person.value.preferredMedium === null) return null
  return { name: person.value.name, medium: person.value.preferredMedium }
}
