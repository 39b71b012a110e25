import type { Handlers } from '../../ipc/contract'
import type { Updating } from '../updates/updating'

type UpdatesHandlers = Pick<Handlers, 'updates:read' | 'updates:turn' | 'updates:check'>

export function updatesHandlers(updating: Pick<Updating, 'updates' | 'turn' | 'ask'>): UpdatesHandlers {
  return {
    'updates:read': () => updating.updates,
    'updates:turn': ({ isOn }) => updating.turn(isOn),
    // How far it is comes as events.
    'updates:check': () => void updating.ask(),
  }
}
