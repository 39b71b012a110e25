const focusable = 'input, textarea, select, button, summary'

/**
 * Brings the part with this anchor into view and puts the focus into it: on its first control, or the chosen
 * radio.
 */
export function jumpTo(anchor: string): void {
  const part = document.getElementById(anchor)
  if (part === null) return
  const target = part.matches(focusable)
    ? part
    : (part.querySelector<HTMLElement>('input:checked') ?? part.querySelector<HTMLElement>(focusable))
  if (target === null) return
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}
