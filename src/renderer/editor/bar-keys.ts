import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isPressedFor } from '../commands/shortcuts'
import { goToMatch, isFinding } from './find-in-notes'

/** The small bars that can stand between the toolbar and the words, one at a time. */
export type EditorBar = 'none' | 'find' | 'link'

/** The keys in the words that open and close the bars above them, and the one that goes to the toolbar. */
export const BarKeys = Extension.create<{ readonly onOpenBar: (bar: EditorBar) => void }>({
  name: 'barKeys',
  priority: 900,
  addOptions() {
    return { onOpenBar: () => undefined }
  },
  addKeyboardShortcuts() {
    const { onOpenBar } = this.options
    const open = (bar: EditorBar) => () => {
      onOpenBar(bar)
      return true
    }
    const go = (direction: 'next' | 'previous') => () => {
      if (!isFinding(this.editor.state)) return false
      this.editor.view.dispatch(goToMatch(this.editor.state, direction))
      return true
    }
    return {
      F3: go('next'),
      'Shift-F3': go('previous'),
      Escape: () => isFinding(this.editor.state) && open('none')(),
      'Alt-F10': () => {
        const editor = this.editor.view.dom.closest('[data-notes-editor]')
        editor?.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')?.focus()
        return true
      },
    }
  },
  addProseMirrorPlugins() {
    const { onOpenBar } = this.options
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            const bar = barOfKey(event)
            if (bar !== null) onOpenBar(bar)
            return bar !== null
          },
        },
      }),
    ]
  },
})

function barOfKey(event: KeyboardEvent): EditorBar | null {
  if (isPressedFor('notes.find', event)) return 'find'
  return isPressedFor('notes.link', event) ? 'link' : null
}
