import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Changes a value that lives above: each change builds on the newest value, so that two changes in one tick,
 * before anything was drawn again, do not lose one another. The returned function stays the same.
 */
export function useNewest<T>(value: T, onChange: (value: T) => void): (change: (newest: T) => T) => void {
  const newestValue = useRef(value)
  const newestOnChange = useRef(onChange)
  useLayoutEffect(() => {
    newestValue.current = value
  }, [value])
  useLayoutEffect(() => {
    newestOnChange.current = onChange
  })
  return useCallback((change) => {
    newestValue.current = change(newestValue.current)
    newestOnChange.current(newestValue.current)
  }, [])
}
