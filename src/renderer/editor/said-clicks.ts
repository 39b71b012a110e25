import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { marksOfLine, type NotesLine } from './notes-lines'
import { toggleSaid } from './planned-lines'

/** A click on the chip *To say* marks the line as said, and a click on *Said* takes that back. */
export const SaidClicks = Extension.create<{ readonly now: () => string }>({
  name: 'saidClicks',
  addOptions() {
    return { now: () => '' }
  },
  addProseMirrorPlugins() {
    const { now } = this.options
    return [
      new Plugin({
        props: {
          handleClick: (view, _pos, event) => {
            if (event.button !== 0 || !view.editable || view.composing) return false
            const line = lineOfClickedChip(view, event)
            if (!line) return false
            view.dispatch(toggleSaid(view.state, line, now()))
            return true
          },
        },
      }),
    ]
  },
})

/**
 * The chip is drawn by the style sheet, so the click tells only its paragraph; it hit the chip when it lies
 * before the first word, in the direction in which the line is read.
 */
function lineOfClickedChip(view: EditorView, event: MouseEvent): NotesLine | null {
  if (!(event.target instanceof Element)) return null
  const paragraph = event.target.closest<HTMLElement>('p[data-planned]')
  if (!paragraph || !view.dom.contains(paragraph)) return null
  const start = view.posAtDOM(paragraph, 0)
  const firstWord = view.coordsAtPos(start, 1)
  const isOnFirstRow =
    event.clientY >= firstWord.top - chipMargin && event.clientY <= firstWord.bottom + chipMargin
  const isRightToLeft = getComputedStyle(paragraph).direction === 'rtl'
  const isBefore = isRightToLeft ? event.clientX > firstWord.right : event.clientX < firstWord.left
  const node = view.state.doc.resolve(start).parent
  const line = { node, pos: start - 1 }
  return isOnFirstRow && isBefore && marksOfLine(line).planned !== null ? line : null
}

/** In pixels: the chip is a little taller than its line of words. */
const chipMargin = 3
