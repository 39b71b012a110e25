import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer } from '../../../domain/search/search-answer'
import type { SearchQuery } from '../../../domain/search/search-query'
import type { Bridge } from '../../../preload'

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly answer: SearchAnswer; readonly query: SearchQuery }
  | { readonly kind: 'failed'; readonly message: string }

/**
 * Asks at each change of the query, and again as the records are read or saved; null asks nothing. What was found stays
 * until the next answer is there. One question is under way at a time, and what it overtakes is never asked.
 */
export function useSearch(bridge: Bridge, query: SearchQuery | null): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' })
  const askNow = useRef<(() => void) | null>(null)
  const wanted = useRef<SearchQuery | null>(null)

  useEffect(() => {
    let isShown = true
    let isAsking = false
    const ask = async () => {
      const asked = wanted.current
      if (isAsking || asked === null) return
      isAsking = true
      const reply = await bridge.search.find(asked)
      isAsking = false
      if (!isShown) return
      if (wanted.current !== asked) void ask()
      if (wanted.current === null) return
      setState(
        reply.ok
          ? { kind: 'answered', answer: reply.value, query: asked }
          : { kind: 'failed', message: reply.error.message },
      )
    }
    askNow.current = () => void ask()
    const unsubscribe = bridge.search.onRead(() => void ask())
    return () => {
      isShown = false
      unsubscribe()
    }
  }, [bridge])

  useEffect(() => {
    wanted.current = query
    if (query === null) return
    askNow.current?.()
  }, [query])

  return query === null ? { kind: 'idle' } : state
}
