import { useCallback } from 'react'
import type { Today } from '../../ipc/requests/meetings-requests'
import type { Bridge } from '../../preload'
import { atMostEvery } from '../requests/at-most-every'
import { useRequest, type RequestState } from '../requests/use-request'

const minuteMs = 60_000

/** While one types, each save is a change; Today looks through all meetings, and main would do so eight times a second. */
const leastPauseMs = 1_000

/** What needs the person now: asked at each change, and each minute, as meetings begin and end by themselves. */
export function useToday(bridge: Bridge): RequestState<Today> {
  const onChanged = useCallback(
    (listener: () => void) => {
      const onMeetings = atMostEvery(leastPauseMs, listener)
      const unsubscribe = bridge.meetings.onChanged(onMeetings)
      const timer = setInterval(listener, minuteMs)
      return () => {
        unsubscribe()
        onMeetings.stop()
        clearInterval(timer)
      }
    },
    [bridge],
  )
  return useRequest(bridge.today.read, onChanged)
}
