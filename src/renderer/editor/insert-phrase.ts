import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { fitPhrase } from '../../domain/phrases/fit-phrase'

/** Puts a phrase at the caret, or in the place of what is selected in its line, and selects its first gap. */
export function insertPhrase(state: EditorState, phrase: string): Transaction {
  const { doc, selection } = state
  const { $from } = TextSelection.between(selection.$from, selection.$to)
  const line = $from.parent
  const from = $from.pos
  const to = Math.min(Math.max(from, selection.to), $from.end())
  // A break within the line begins a new line of words.
  const before = line.textBetween(0, $from.parentOffset, undefined, '\n')
  const after = doc.textBetween(to, $from.end(), undefined, '\n')
  const { text, gapStart, gapEnd } = fitPhrase(phrase, before, after)
  const tr = state.tr.insertText(text, from, to)
  return tr.setSelection(TextSelection.create(tr.doc, from + gapStart, from + gapEnd)).scrollIntoView()
}
