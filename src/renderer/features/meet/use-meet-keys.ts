import { useEffect } from 'react'
import { useSteady } from '../../components/use-steady'
import { meetKeyOf, type MeetKey } from './meet-keys'

/**
 * Listens to the keys of the room wherever the focus is on the page, unless something else has taken the key.
 */
export function useMeetKeys(run: (key: MeetKey) => void): void {
  const onKeyDown = useSteady((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return
    const key = meetKeyOf(event)
    if (key === undefined) return
    if (key.kind !== 'leave') event.preventDefault()
    run(key)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onKeyDown])
}
