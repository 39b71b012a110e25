import { useCallback } from 'react'
import type { LosingTouch } from '../../domain/people/losing-touch'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'
import { onAnyChange } from './on-any-change'

const hourMs = 60 * 60_000

/** The people one is losing touch with: asked at each change, and each hour, as intervals end by themselves. */
export function useLosingTouch(bridge: Bridge): LosingTouch | null {
  const onChanged = useCallback(
    (listener: () => void) => {
      const end = onAnyChange(bridge, listener)
      const timer = setInterval(listener, hourMs)
      return () => {
        end()
        clearInterval(timer)
      }
    },
    [bridge],
  )
  const answer = useRequest(bridge.people.losingTouch, onChanged)
  return answer.kind === 'ready' ? answer.value : null
}
