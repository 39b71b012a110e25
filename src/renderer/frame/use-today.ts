import { useCallback } from 'react'
import type { Today } from '../../ipc/requests/meetings-requests'
import type { Bridge } from '../../preload'
import { useRequest, type RequestState } from '../requests/use-request'

const minuteMs = 60_000

/** What needs the person now: asked at each change, and each minute, as meetings begin and end by themselves. */
export function useToday(bridge: Bridge): RequestState<Today> {
  const onChanged = useCallback(
    (listener: () => void) => {
      const unsubscribe = bridge.meetings.onChanged(listener)
      const timer = setInterval(listener, minuteMs)
      return () => {
        unsubscribe()
        clearInterval(timer)
      }
    },
    [bridge],
  )
  return useRequest(bridge.today.read, onChanged)
}
