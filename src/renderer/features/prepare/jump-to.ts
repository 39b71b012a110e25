const focusable = 'input, textarea, select, button, summary'

/**
 * Brings the part with this anchor into view and puts the focus into it: on its first control, or, where that is a
 * step of a scale, on the chosen step.
 */
export function jumpTo(anchor: string): void {
  const part = document.getElementById(anchor)
  if (part === null) return
  const first = part.matches(focusable) ? part : part.querySelector<HTMLElement>(focusable)
  const chosen = first?.closest('[role="radiogroup"]')?.querySelector<HTMLElement>('input:checked')
  const target = chosen ?? first
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
