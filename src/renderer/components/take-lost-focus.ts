/**
 * Runs `take` in the next frame if nothing has the focus then: the button or box that led here is gone, and
 * took it along. A frame later, because the part of the page that is left may still stand while the new one
 * is being put there. Returns how to call it off.
 */
export function takeLostFocus(take: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body) take()
  })
  return () => cancelAnimationFrame(frame)
}
