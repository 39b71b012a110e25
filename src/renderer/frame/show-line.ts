import type { Excerpt } from '../../domain/search/excerpt'

/**
 * Goes to a line on a page of fields: the focus into the field that holds it, with the caret behind the found words.
 * They are not selected, since the next key would replace them. Words that stand in no field are scrolled to.
 */
export function showLine(page: HTMLElement, { text, marks }: Pick<Excerpt, 'text' | 'marks'>): void {
  const isCutBefore = text.startsWith('…')
  const line = text.slice(isCutBefore ? 1 : 0, text.endsWith('…') ? -1 : undefined)
  const end = (marks[0]?.end ?? 0) - (isCutBefore ? 1 : 0)
  for (const field of page.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea, input[type="text"], input:not([type])',
  )) {
    const at = field.value.indexOf(line)
    if (at < 0) continue
    field.focus({ preventScroll: true })
    field.setSelectionRange(at + Math.max(0, end), at + Math.max(0, end))
    field.scrollIntoView({ block: 'center' })
    return
  }
  elementWith(page, line)?.scrollIntoView({ block: 'center' })
}

function elementWith(page: HTMLElement, line: string): Element | null {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent?.includes(line) === true) return node.parentElement
  }
  return null
}
