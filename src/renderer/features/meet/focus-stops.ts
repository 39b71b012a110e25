/** Marks an area that the key for moving on stops at; the first thing in it that takes the focus gets it. */
export const focusStop = { 'data-focus-stop': '' }

const stopSelector = '[data-focus-stop]'
const firstInStop = '[contenteditable="true"], [aria-current="step"], input'

/** Moves the focus from the area that has it to the next one, or to the one before, round and round. */
export function moveToNextStop(desk: HTMLElement, by: 1 | -1): void {
  const stops = [...desk.querySelectorAll(stopSelector)].filter(
    (stop) => stop.querySelector(firstInStop) !== null,
  )
  const at = stops.findIndex((stop) => stop.contains(document.activeElement))
  const next = at === -1 ? stops[0] : stops[(at + by + stops.length) % stops.length]
  next?.querySelector<HTMLElement>(firstInStop)?.focus()
}
