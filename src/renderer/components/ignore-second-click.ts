import type { MouseEvent } from 'react'

/**
 * For the label around a button that takes its answer back when it is clicked again: the second click of a double click
 * is no second thought. It is held at the label, as a click on the words reaches the button as one that counts anew.
 */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return
  event.preventDefault()
  event.stopPropagation()
}
