import { useEffect, useRef, type RefObject } from 'react'

/** Remembers where the focus was before it came into a box, gives it back, and hears when it goes elsewhere. */
export function useReturningFocus(box: RefObject<HTMLElement | null>, onLeft: () => void) {
  const before = useRef<HTMLElement | null>(null)
  const newestOnLeft = useRef(onLeft)
  useEffect(() => {
    newestOnLeft.current = onLeft
  })
  useEffect(() => {
    const isInside = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target)
    const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
      if (isInside(target) !== true) newestOnLeft.current()
      else if (relatedTarget instanceof HTMLElement && isInside(relatedTarget) !== true) {
        before.current = relatedTarget
      }
    }
    const onPointerDown = ({ target }: PointerEvent) => {
      if (isInside(target) !== true) newestOnLeft.current()
    }
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [box])
  return {
    /** Before the focus is moved into the box by a command. */
    remember: () => {
      const { activeElement } = document
      const isElsewhere =
        activeElement instanceof HTMLElement && box.current?.contains(activeElement) !== true
      if (isElsewhere) before.current = activeElement
    },
    giveBack: () => {
      const target = before.current?.isConnected === true ? before.current : document.getElementById('main')
      target?.focus()
      if (target === document.body && document.activeElement instanceof HTMLElement) {
        document.activeElement.blur()
      }
    },
  }
}
