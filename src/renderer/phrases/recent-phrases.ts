import { createStore } from 'zustand/vanilla'

const mostRemembered = 10

/** The ids of the phrases used last, the newest first, until Attune is closed. */
export const recentPhrases = createStore<readonly string[]>(() => [])

export function rememberUse(id: string): void {
  recentPhrases.setState(
    (before) => [id, ...before.filter((other) => other !== id)].slice(0, mostRemembered),
    true,
  )
}
