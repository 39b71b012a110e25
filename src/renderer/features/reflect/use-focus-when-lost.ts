import { useEffect, useRef, type RefObject } from 'react'
import { takeLostFocus } from '../../components/take-lost-focus'

/** Gives the page's first words the focus when nothing has it as the page is shown. */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const start = useRef<E>(null)
  useEffect(() => takeLostFocus(() => start.current?.focus()), [])
  return start
}
