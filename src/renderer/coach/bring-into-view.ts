/** What is to be seen around it. */
export interface Air {
  readonly abovePx: number
  readonly belowPx: number
}

/** Scrolls what scrolls around an element, up or down only, until the rectangle can be seen with its air. */
export function bringIntoView(element: Element, rectangle: DOMRect, air: Air): void {
  const scroller = scrollerOf(element)
  if (scroller === null) return
  const seen = scroller.getBoundingClientRect()
  const above = rectangle.top - air.abovePx - seen.top
  const below = rectangle.bottom + air.belowPx - seen.bottom
  if (above < 0) scroller.scrollBy({ top: above })
  else if (below > 0) scroller.scrollBy({ top: Math.min(below, above) })
}

function scrollerOf(element: Element): Element | null {
  const parent = element.parentElement
  if (parent === null) return null
  return /auto|scroll/u.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent)
}
