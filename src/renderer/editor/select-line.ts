import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Excerpt } from '../../domain/search/excerpt'

/** Selects the found words in the first line of the notes that holds the excerpt; null when no line does. */
export function selectLine(
  state: EditorState,
  { text, marks }: Pick<Excerpt, 'text' | 'marks'>,
): Transaction | null {
  const isCutBefore = text.startsWith('…')
  const line = text.slice(isCutBefore ? 1 : 0, text.endsWith('…') ? -1 : undefined)
  const shift = isCutBefore ? -1 : 0
  const found: number[] = []
  state.doc.descendants((node, pos) => {
    if (found.length > 0 || !node.isTextblock) return found.length === 0
    // One sign for each place in the document, as breaks are one place and one space in the excerpt.
    const at = node.textBetween(0, node.content.size, undefined, ' ').indexOf(line)
    if (at >= 0) found.push(pos + 1 + at)
    return false
  })
  const [lineStart] = found
  if (lineStart === undefined) return null
  const { start = 0, end = 0 } = marks[0] ?? {}
  const from = lineStart + Math.max(0, start + shift)
  return state.tr.setSelection(TextSelection.create(state.doc, from, lineStart + Math.max(0, end + shift)))
}
