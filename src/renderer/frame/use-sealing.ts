import { useCallback, useState } from 'react'
import type { Bridge } from '../../preload'
import type { SealingState } from '../../ipc/requests/sealing-requests'
import { useRequest, type RequestState } from '../requests/use-request'

/** Whether the library is sealed, and how it locks; `ask` asks again. */
export function useSealing(bridge: Bridge): {
  readonly state: RequestState<SealingState>
  readonly ask: () => void
} {
  const [listeners] = useState(() => new Set<() => void>())
  const onChanged = useCallback(
    (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    [listeners],
  )
  const state = useRequest(bridge.sealing.state, onChanged)
  const ask = useCallback(() => listeners.forEach((listener) => listener()), [listeners])
  return { state, ask }
}
