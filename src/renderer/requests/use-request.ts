import { useEffect, useRef, useState } from 'react'
import type { Reply } from '../../ipc/reply'

export type RequestState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string }

/**
 * Asks main when the component is shown, and again whenever something changed. What was shown stays until the new
 * answer is there. `request` and `onChanged` have to keep their identity.
 */
export function useRequest<T>(
  request: () => Promise<Reply<T>>,
  onChanged?: (listener: () => void) => () => void,
): RequestState<T> {
  const [state, setState] = useState<RequestState<T>>({ kind: 'loading' })
  const newestAsked = useRef(0)
  useEffect(() => {
    let isShown = true
    const ask = async () => {
      const asked = ++newestAsked.current
      const reply = await request()
      // An answer that was overtaken by a newer question is dropped.
      if (!isShown || asked !== newestAsked.current) return
      setState(
        reply.ok ? { kind: 'ready', value: reply.value } : { kind: 'failed', message: reply.error.message },
      )
    }
    void ask()
    const unsubscribe = onChanged?.(() => void ask())
    return () => {
      isShown = false
      unsubscribe?.()
    }
  }, [request, onChanged])
  return state
}
