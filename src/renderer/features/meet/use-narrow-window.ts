import { useSyncExternalStore } from 'react'
import { msg } from '../../../texts/t'

/** The width below which a rail becomes a drawer. */
const narrowWindow = msg('(max-width: 960px)')

function onResized(onChange: () => void): () => void {
  const query = window.matchMedia(narrowWindow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export function useNarrowWindow(): boolean {
  return useSyncExternalStore(onResized, () => window.matchMedia(narrowWindow).matches)
}
