import { useCallback, useEffect, useState } from 'react'
import type { Bridge } from '../../preload'
import { useCommands } from '../commands/use-commands'
import { Cover } from '../features/privacy/cover'

export interface ScreenCoverProps {
  readonly bridge: Bridge
  readonly page: HTMLElement
}

/** Covers the page of this window together with all others. It stands beside the page, which is inert meanwhile. */
export function ScreenCover({ bridge, page }: ScreenCoverProps) {
  const [isCovered, setIsCovered] = useState(false)
  useEffect(() => {
    const unsubscribe = bridge.privacy.onCovered((now) => setIsCovered(now.isCovered))
    // A window that opens, or a page that is shown anew, while the others are covered.
    void bridge.privacy.read().then((reply) => reply.ok && setIsCovered(reply.value.isCovered))
    return unsubscribe
  }, [bridge])
  const cover = useCallback(
    (next: boolean) => {
      // Here at once, without waiting for the way there and back.
      setIsCovered(next)
      void bridge.privacy.cover({ isCovered: next })
    },
    [bridge],
  )
  const show = useCallback(() => cover(false), [cover])
  useCommands({ 'privacy.blur': { run: () => cover(!isCovered), isEnabled: true } }, bridge)
  return isCovered ? <Cover page={page} onShow={show} /> : null
}
