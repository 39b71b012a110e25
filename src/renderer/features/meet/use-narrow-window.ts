import { useSyncExternalStore } from 'react'

/** The width below which a rail becomes a drawer. */
const narrowWindow = '(max-width: 960px)'

function onResized(onChange: () => void): () => void {
  const query = window.matchMedia(narrowWindow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export function useNarrowWindow(): boolean {
  return useSyncExternalStore(onResized, () => window.matchMedia(narrowWindow).matches)
}
