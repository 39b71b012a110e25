import { Extension, InputRule } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type CaptureKind, captureKinds } from '../../domain/notes/capture'
import { isUnsaid } from '../../domain/notes/line-marks'
import { isPressedFor } from '../commands/shortcuts'
import { lineAtCaret, marksOfLine, setLineMarks } from './notes-lines'
import { plannedLineAtCaret, toggleSaid } from './planned-lines'

export interface CaptureKeysOptions {
  /** The clock: the moment of marking, as an instant. */
  readonly now: () => string
  readonly onCaptureKey: (kind: CaptureKind) => void
}

/**
 * The key of each kind and the typed words, as `/need ` or `/commitment `, and the key that marks a planned line as
 * said.
 */
export const CaptureKeys = Extension.create<CaptureKeysOptions>({
  name: 'captureKeys',
  priority: 1060,
  addOptions() {
    return { now: () => '', onCaptureKey: () => undefined }
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
    const { onCaptureKey, now } = this.options
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            if (view.composing) return false
            const kind = captureKinds.find((one) => isPressedFor(`capture.${one}`, event))
            if (kind !== undefined) onCaptureKey(kind)
            const line = isPressedFor('notes.said', event) ? plannedLineAtCaret(view.state) : null
            if (line !== null) view.dispatch(toggleSaid(view.state, line, now()))
            return kind !== undefined || line !== null
          },
        },
      }),
    ]
  },
})
