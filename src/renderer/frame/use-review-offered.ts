import { useCallback } from 'react'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'

/** Whether it is time for the review of the week, and none was begun. */
export function useReviewOffered(bridge: Bridge): boolean {
  const onChanged = useCallback((listener: () => void) => bridge.entries.onChanged(listener), [bridge])
  const answer = useRequest(bridge.weeklyReview.offered, onChanged)
  return answer.kind === 'ready' && answer.value.isOffered
}
