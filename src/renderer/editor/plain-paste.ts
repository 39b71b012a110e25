import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { t } from '../../texts/t'
import { isParagraph, lineAtCaret, marksOfLine } from './notes-lines'
import { countLines, packedParagraphsOf, paragraphsOf, pastedText } from './text-paragraphs'

/**
 * Beyond these a paste is made simpler, so that it does not stop the hands. Measured with 5 MB in 77,000
 * lines: as one paragraph a line, the paste took 12 s and each key after it 860 ms; packed, 0.8 s and 25 ms.
 */
const longTextLines = 3_000
const longTextLetters = 400_000
const heavyMarkupLetters = 1_000_000

/** Notes of this size are laid out only where they are in sight; see editor-content.css. */
const longNotesSize = 200_000

/** Plain text goes straight into paragraphs. A very long one is packed, and the person is told so. */
export const PlainPaste = Extension.create<{ readonly onMessage: (message: string) => void }>({
  name: 'plainPaste',
  addOptions() {
    return { onMessage: () => undefined }
  },
  addProseMirrorPlugins() {
    const { onMessage } = this.options
    return [
      new Plugin({
        props: {
          attributes: ({ doc }) => (doc.content.size > longNotesSize ? { class: 'long-notes' } : {}),
          clipboardTextParser: (text, $context) =>
            pastedText(paragraphsOf($context.doc.type.schema, text, $context.marks())),
          handleDOMEvents: {
            paste: (view, event) => {
              if (!view.editable || !event.clipboardData) return false
              const message = pasteLong(view, event.clipboardData)
              if (message === null) return false
              event.preventDefault()
              onMessage(message)
              return true
            },
          },
        },
      }),
    ]
  },
})

/** Pastes what is too long for the usual way and says what was done; null for everything else. */
function pasteLong(view: EditorView, clipboard: DataTransfer): string | null {
  const text = clipboard.getData('text/plain')
  const markup = clipboard.getData('text/html')
  const lines = countLines(text)
  if (lines === 0 || markup.includes('data-pm-slice')) return null
  const isLong = lines > longTextLines || text.length > longTextLetters
  if (!isLong && markup.length <= heavyMarkupLetters) return null
  const { schema } = view.state
  const paragraphs = isLong ? packedParagraphsOf(schema, text) : paragraphsOf(schema, text)
  view.dispatch(insertBlocks(view.state, paragraphs).setMeta('preventAutolink', true).setMeta('paste', true))
  scrollToCaretSoon(view)
  return isLong
    ? t(
        'A very long text was pasted whole. So that writing stays quick, its lines stand together in {{total}} paragraphs. Undo takes it out again.',
        { total: paragraphs.length },
      )
    : t('The text was pasted without its formatting, of which there was very much. Undo takes it out again.')
}

/**
 * Heights of long notes are guesses until they were in sight, so that the caret has to be looked for twice.
 */
function scrollToCaretSoon(view: EditorView): void {
  const scroll = (): void => {
    if (!view.isDestroyed) view.dispatch(view.state.tr.scrollIntoView())
  }
  requestAnimationFrame(() => {
    scroll()
    requestAnimationFrame(scroll)
  })
}

/**
 * Over the selection; at a caret in a list or a marked line below it, so that neither swallows the whole
 * text.
 */
function insertBlocks(state: EditorState, paragraphs: readonly Node[]): Transaction {
  const { tr, selection } = state
  const line = lineAtCaret(state)
  const isMarked = line !== null && Object.values(marksOfLine(line)).some((mark) => mark !== null)
  const isNested = line !== null && (!isParagraph(line.node) || selection.$to.depth > 1)
  if (!selection.empty || (!isMarked && !isNested)) {
    return tr.replaceSelection(pastedText(paragraphs)).scrollIntoView()
  }
  const below = selection.$to.after(1)
  const end = below + paragraphs.reduce((size, { nodeSize }) => size + nodeSize, 0)
  tr.insert(below, paragraphs)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView()
}
