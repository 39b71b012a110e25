import type { Capture, CaptureKind } from '../../domain/notes/capture'
import { collectCaptures } from '../../domain/notes/collect-captures'
import { notesDocumentSchema, type NotesDocument } from '../../domain/notes/notes-document'
import type { PlannedKind } from '../../domain/notes/planned-line'
import type { RoomTalk } from '../../domain/notes/room-talk'
import type { Excerpt } from '../../domain/search/excerpt'
import { documentSnapshot } from './document-snapshot'
import { insertPhrase } from './insert-phrase'
import type { LinePromise } from './line-promise'
import { giveLinePromises } from './line-promises'
import type { ReadableNotes } from './open-notes'
import { insertPlannedLine } from './planned-lines'
import { PlannedWords } from './planned-words'
import { roomTalkOf } from './room-talk-of'
import { selectLine } from './select-line'
import { takeInNotes } from './take-in-notes'

/** What the surroundings of the editor can ask of it. */
export interface NotesEditorHandle {
  /** Puts a line to be said below the caret's line; it counts as said only when it is marked so. */
  readonly insertPlannedLine: (text: string, kind: PlannedKind) => void
  /** Puts a phrase at the caret and selects its first gap. */
  readonly insertPhrase: (phrase: string) => void
  /** Does what the kind's key does: captures the line or the selection, or takes that capture off. */
  readonly markSelectionAs: (kind: CaptureKind) => void
  readonly captures: () => Capture[]
  /** What the notes hold of what was said aloud; cheap enough to be asked for while typing. */
  readonly roomTalk: () => RoomTalk
  /** The lines that are still to be said. */
  readonly planned: () => PlannedWords
  /** The document's JSON text now. */
  readonly snapshot: () => string
  /** Shows notes that came from outside; false when this version cannot. */
  readonly takeIn: (notes: NotesDocument) => boolean
  /** Draws what was understood at the ends of the lines that made promises. */
  readonly showPromises: (promises: readonly LinePromise[]) => void
  readonly focus: () => void
  readonly openFind: () => void
  /** Goes to a line that was found from outside, with its words in the find bar. */
  readonly showLine: (excerpt: Excerpt) => void
}

export function notesEditorHandle({ editor, capture, openBar }: ReadableNotes): NotesEditorHandle {
  return {
    insertPlannedLine: (text, kind) => {
      editor.view.dispatch(insertPlannedLine(editor.state, text, kind))
      editor.view.focus()
    },
    insertPhrase: (phrase) => {
      editor.view.dispatch(insertPhrase(editor.state, phrase))
      editor.view.focus()
    },
    markSelectionAs: capture,
    captures: () => collectCaptures(notesDocumentSchema.parse(editor.state.doc.toJSON())),
    roomTalk: () => roomTalkOf(editor.state.doc),
    planned: () => new PlannedWords(editor),
    snapshot: () => documentSnapshot(editor.state.doc),
    takeIn: (notes) => takeInNotes(editor, notes),
    showPromises: (promises) => giveLinePromises(editor.view, promises),
    focus: () => editor.view.focus(),
    openFind: () => openBar('find'),
    showLine: (excerpt) => {
      const tr = selectLine(editor.state, excerpt)
      if (tr === null) return
      editor.view.dispatch(tr)
      openBar('find')
    },
  }
}
