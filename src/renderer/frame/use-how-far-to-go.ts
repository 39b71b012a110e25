import { useCallback, useMemo } from 'react'
import { howFarToGo, type HowFarToGo } from '../../domain/check-ins/how-far-to-go'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'

/** Far more than there are places in which one person meets others. */
const mostChecks = 500

/** How far openness can go where the people of a meeting work; null until that is read. */
export function useHowFarToGo(
  bridge: Bridge,
  personIds: readonly string[],
  people: readonly PersonSummary[],
): HowFarToGo | null {
  const read = useCallback(() => bridge.checkIns.list({ kind: 'setting', limit: mostChecks }), [bridge])
  const checks = useRequest(read, bridge.checkIns.onChanged)
  return useMemo(() => {
    if (checks.kind !== 'ready') return null
    const present = people.filter(({ id }) => personIds.includes(id))
    return howFarToGo(
      present.map(({ organisation }) => organisation),
      checks.value,
    )
  }, [checks, personIds, people])
}
