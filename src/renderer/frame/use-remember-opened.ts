import { useEffect } from 'react'
import { rememberOpened } from '../features/quick-switcher/recently-opened'
import { recordKeyAt } from './record-route'

/** Remembers which records were opened, for the switcher; answers the key of the one that is open now. */
export function useRememberOpened(location: string): string | null {
  const key = recordKeyAt(location)
  useEffect(() => {
    if (key !== null) rememberOpened(localStorage, key)
  }, [key])
  return key
}
