/** Tells of each new width of an element, until the answer is called; where nothing is laid out there is none. */
export function whenWidthChanges(element: HTMLElement, tell: () => void): () => void {
  if (!('ResizeObserver' in globalThis)) return () => undefined
  let width = element.clientWidth
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return
    width = element.clientWidth
    tell()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
