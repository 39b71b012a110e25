import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { CaptureKind } from '../../domain/notes/capture'
import { isUnsaid } from '../../domain/notes/line-marks'
import { CaptureMenuStore } from './capture-menu-store'
import { lineAtCaret, marksOfLine, setLineMarks } from './notes-lines'

interface CaptureSuggestionOptions {
  readonly now: () => string
  readonly menu: CaptureMenuStore
}

/**
 * `/` at a line's start or after a space offers the captures; what is chosen becomes the mark of the whole
 * line.
 */
export const CaptureSuggestion = Extension.create<CaptureSuggestionOptions>({
  name: 'captureSuggestion',
  priority: 1100,
  addOptions() {
    return { now: () => '', menu: new CaptureMenuStore() }
  },
  addProseMirrorPlugins() {
    const { now, menu } = this.options
    return [
      Suggestion<CaptureKind, CaptureKind>({
        pluginKey: new PluginKey('captureSuggestion'),
        editor: this.editor,
        char: '/',
        floatingUi: { strategy: 'fixed' },
        allow: ({ editor, state }) => {
          const line = lineAtCaret(state)
          if (!line || editor.view.composing || line.node.type.spec.code) return false
          return !isUnsaid(marksOfLine(line))
        },
        command: ({ editor, range, props: kind }) => {
          const line = lineAtCaret(editor.state)
          if (!line) return
          const tr = setLineMarks(editor.state.tr, line, { capture: kind, capturedAt: now() })
          editor.view.dispatch(tr.delete(range.from, range.to).scrollIntoView())
        },
        render: () => ({
          onStart: (props) => menu.show(props),
          onUpdate: (props) => menu.show(props),
          onExit: () => menu.close(),
          onKeyDown: ({ event }) => !this.editor.view.composing && menu.press(event),
        }),
      }),
    ]
  },
})
