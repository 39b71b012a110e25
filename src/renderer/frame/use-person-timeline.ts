import { useCallback, useState } from 'react'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'
import { onAnyChange } from './on-any-change'

const stretch = 30
const longest = 500

/** The newest of what was with a person, and more of it on request. */
export function usePersonTimeline(bridge: Bridge, id: string) {
  const [limit, setLimit] = useState(stretch)
  const read = useCallback(() => bridge.people.timeline({ id, offset: 0, limit }), [bridge, id, limit])
  const onChanged = useCallback((listener: () => void) => onAnyChange(bridge, listener), [bridge])
  const timeline = useRequest(read, onChanged)
  const showMore = useCallback(() => setLimit((before) => Math.min(before + stretch, longest)), [])
  return { timeline: timeline.kind === 'ready' ? timeline.value : null, showMore, isAll: limit === longest }
}
