/** Scrolls what scrolls around an element, up or down only, until the rectangle can be seen with some air around it. */
export function bringIntoView(element: Element, rectangle: DOMRect, airPx: number): void {
  const scroller = scrollerOf(element)
  if (scroller === null) return
  const seen = scroller.getBoundingClientRect()
  const above = rectangle.top - airPx - seen.top
  const below = rectangle.bottom + airPx - seen.bottom
  if (above < 0) scroller.scrollBy({ top: above })
  else if (below > 0) scroller.scrollBy({ top: Math.min(below, above) })
}

function scrollerOf(element: Element): Element | null {
  const parent = element.parentElement
  if (parent === null) return null
  return /auto|scroll/u.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent)
}
