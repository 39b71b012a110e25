import type { Bridge } from '../../preload'
import { atMostEvery } from '../requests/at-most-every'

/** While one types, each save is a change; what is told from everything need not be told anew eight times a second. */
const leastPauseMs = 1_000

/** Hears that records of any kind changed, came or went; answers the way to hear no more. */
export function onAnyChange(bridge: Bridge, listener: () => void): () => void {
  const gathered = atMostEvery(leastPauseMs, listener)
  const { people, phrases, plays, pages, checkIns, commitments, entries, meetings } = bridge
  const kinds = [people, phrases, plays, pages, checkIns, commitments, entries, meetings]
  const ends = kinds.map(({ onChanged }) => onChanged(gathered))
  return () => {
    for (const end of ends) end()
    gathered.stop()
  }
}
