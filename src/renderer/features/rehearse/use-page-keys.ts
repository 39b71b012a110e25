import { useEffect, useRef } from 'react'

/** Hears keys wherever the focus is on the page, but for boxes in which one types; `onKey` answers whether it took it. */
export function usePageKeys(onKey: (event: KeyboardEvent) => boolean): void {
  const newest = useRef(onKey)
  useEffect(() => {
    newest.current = onKey
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null)
        return
      if (newest.current(event)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
