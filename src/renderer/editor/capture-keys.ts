import { Extension, InputRule } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type CaptureKind, captureKinds } from '../../domain/notes/capture'
import { isUnsaid } from '../../domain/notes/line-marks'
import { lineAtCaret, marksOfLine, setLineMarks } from './notes-lines'
import { plannedLineAtCaret, toggleSaid } from './planned-lines'

export interface CaptureKeysOptions {
  /** The clock: the moment of marking, as an instant. */
  readonly now: () => string
  readonly onCaptureKey: (kind: CaptureKind) => void
}

/**
 * Alt+1 to Alt+7 and the typed words, as `/need ` or `/commitment `, and the key that marks a planned line as
 * said.
 */
export const CaptureKeys = Extension.create<CaptureKeysOptions>({
  name: 'captureKeys',
  priority: 1060,
  addOptions() {
    return { now: () => '', onCaptureKey: () => undefined }
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Enter': () => {
        const line = plannedLineAtCaret(this.editor.state)
        if (!line || this.editor.view.composing) return false
        this.editor.view.dispatch(toggleSaid(this.editor.state, line, this.options.now()))
        return true
      },
    }
  },
  addInputRules() {
    return captureKinds.map(
      (kind) =>
        new InputRule({
          find: new RegExp(`(?:^|\\s)(/${kind})\\s$`, 'u'),
          handler: ({ state, range, match }) => {
            const line = lineAtCaret(state)
            if (!line || isUnsaid(marksOfLine(line))) return null
            const lead = match[0].startsWith('/') ? 0 : 1
            setLineMarks(state.tr, line, { capture: kind, capturedAt: this.options.now() })
            state.tr.delete(range.from + lead, range.to)
            return undefined
          },
        }),
    )
  },
  addProseMirrorPlugins() {
    const { onCaptureKey } = this.options
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            const kind = view.composing ? undefined : captureOfKey(event)
            if (kind === undefined) return false
            onCaptureKey(kind)
            return true
          },
        },
      }),
    ]
  },
})

/**
 * By the place of the key, not its letter: Option+1 types another character on a Mac, and AltGr is no Alt.
 */
function captureOfKey(event: KeyboardEvent): CaptureKind | undefined {
  const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
  const digit = /^Digit([1-9])$/u.exec(event.code)?.[1]
  if (!isPlainAlt || event.getModifierState('AltGraph') || digit === undefined) return undefined
  return captureKinds[Number(digit) - 1]
}
