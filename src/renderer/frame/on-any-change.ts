import type { Bridge } from '../../preload'
import { atMostEvery } from '../requests/at-most-every'

/** While one types, each save is a change; what is told from everything need not be told anew eight times a second. */
const leastPauseMs = 1_000

/** Hears that records of any kind changed, of which lists of people tell; answers the way to hear no more. */
export function onAnyChange(bridge: Bridge, listener: () => void): () => void {
  const gathered = atMostEvery(leastPauseMs, listener)
  const end = bridge.trash.onChanged(gathered)
  return () => {
    end()
    gathered.stop()
  }
}
