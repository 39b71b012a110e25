import { useCallback, useState, type FocusEvent } from 'react'

export interface GuideTopic {
  /** The anchor of the part that has the focus, or null while none has. */
  readonly topic: string | null
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * Follows the focus over everything marked with `data-guide`. It stays while the focus is on a control
 * without a mark (the button that opens the guide, a source within it), and ends on `data-guide=""` or when
 * nothing has the focus.
 */
export function useGuideTopic(): GuideTopic {
  const [topic, setTopic] = useState<string | null>(null)
  const onFocus = useCallback((event: FocusEvent) => {
    const marked = event.target.closest<HTMLElement>('[data-guide]')?.dataset.guide
    if (marked !== undefined) setTopic(marked === '' ? null : marked)
  }, [])
  const onBlur = useCallback((event: FocusEvent) => {
    if (event.relatedTarget !== null) return
    // The window may have lost the focus and not the box: then the box still is the active element.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) setTopic(null)
    })
  }, [])
  return { topic, onFocus, onBlur }
}
