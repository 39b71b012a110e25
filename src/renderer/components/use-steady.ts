import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for as long as the component lives, which calls the newest one that was given. */
export function useSteady<A extends unknown[], R>(callback: (...args: A) => R): (...args: A) => R {
  const newest = useRef(callback)
  useLayoutEffect(() => {
    newest.current = callback
  })
  return useCallback((...args: A) => newest.current(...args), [])
}
