import { useCallback } from 'react'
import { settingOf } from '../../domain/check-ins/organisations'
import type { Person } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { useCommands } from '../commands/use-commands'
import { TrustPart } from '../features/check-ins/trust-part'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'

export interface PersonTrustProps {
  readonly bridge: Bridge
  readonly person: Person
  readonly now: number
  readonly navigate: (to: string) => void
}

/** More are looked at one by one; the drawing would not show them apart. */
const mostShown = 60

/** The part of a person's page about trust. */
export function PersonTrust({ bridge, person, now, navigate }: PersonTrustProps) {
  const { id, organisation } = person
  const list = useCallback(
    () => bridge.checkIns.list({ kind: 'trust', personId: id, limit: mostShown }),
    [bridge, id],
  )
  const listSettings = useCallback(() => bridge.checkIns.list({ kind: 'setting', limit: 1000 }), [bridge])
  const history = useRequest(list, bridge.checkIns.onChanged)
  const settings = useRequest(listSettings, bridge.checkIns.onChanged)
  const checkIn = () => navigate(routes.trustCheckIn(id))
  useCommands({ 'person.trust-check-in': { run: checkIn, isEnabled: true } }, bridge)
  if (history.kind === 'loading') return null
  if (history.kind === 'failed') return <p role="alert">{history.message}</p>
  return (
    <TrustPart
      history={history.value}
      organisation={organisation}
      setting={settings.kind === 'ready' ? settingOf(organisation, settings.value) : null}
      now={now}
      settingHref={routes.settingCheck(organisation)}
      hrefOf={(checkInId) => routes.trustCheckIn(id, checkInId)}
      onCheckIn={checkIn}
    />
  )
}
