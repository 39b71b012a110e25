import type { Bridge } from '../../preload'
import { atMostEvery } from '../requests/at-most-every'

/** While one types, each save is a change; the timeline need not be read anew eight times a second. */
const leastPauseMs = 1_000

/** Hears that a meeting or an entry changed; answers the way to hear no more. */
export function onJournalChange(bridge: Bridge, listener: () => void): () => void {
  const gathered = atMostEvery(leastPauseMs, listener)
  const ends = [bridge.meetings.onChanged(gathered), bridge.entries.onChanged(gathered)]
  return () => {
    for (const end of ends) end()
    gathered.stop()
  }
}
