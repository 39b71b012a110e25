import { Editor } from '@tiptap/core'
import type { CaptureKind } from '../../domain/notes/capture'
import type { NotesDocument } from '../../domain/notes/notes-document'
import { documentSnapshot } from './document-snapshot'
import { notesExtensions } from './notes-extensions'
import { type ReadNotes, readNotes } from './read-notes'
import { toggleCapture } from './toggle-capture'

/** What the editor asks of its surroundings and tells them; may be replaced while it is open. */
export interface NotesListener {
  /** The clock, as an instant. */
  readonly now: () => string
  /** The words or marks changed; the snapshot is the document's JSON text at this moment, also after closing. */
  readonly onChanged: (snapshot: () => string) => void
  readonly onOpenLink: (href: string) => void
  /** A short sentence for the person: why a key did nothing, or what was done with a large paste. */
  readonly onMessage: (message: string) => void
}

export type OpenedNotes =
  | { readonly kind: 'readable'; readonly editor: Editor; readonly listen: (listener: NotesListener) => void }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Opens the notes in an editor that is not on the page yet. Notes that it cannot keep whole are not opened at all. */
export function openNotes(notes: NotesDocument, first: NotesListener): OpenedNotes {
  let listener = first
  let read: ReadNotes | null = null
  const capture = (kind: CaptureKind): void => markSelection(editor, kind, listener)
  const editor: Editor = new Editor({
    element: null,
    extensions: notesExtensions({ now: () => listener.now(), onCaptureKey: capture }),
    // The page's security policy forbids style elements; the rules stand in editor-content.css.
    injectCSS: false,
    // It would search each key's change for deletions, for an event that nobody here listens to.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: { 'aria-label': 'Notes', 'aria-multiline': 'true', spellcheck: 'false' },
    },
    onBeforeCreate: ({ editor: { options, schema } }) => {
      read = readNotes(schema, notes)
      // Tiptap takes a finished document as it is; its types only do not say so.
      if (read.kind === 'readable') Object.assign(options, { content: read.doc })
    },
    onUpdate: ({ editor: { state } }) => listener.onChanged(() => documentSnapshot(state.doc)),
  })
  return outcome(read, editor, (next) => (listener = next))
}

function outcome(read: ReadNotes | null, editor: Editor, listen: (next: NotesListener) => void): OpenedNotes {
  if (read?.kind === 'readable') return { kind: 'readable', editor, listen }
  editor.destroy()
  return { kind: 'unreadable', why: read?.why ?? 'the notes could not be read' }
}

/** Captures what is selected, or says why not. */
export function markSelection(editor: Editor, kind: CaptureKind, { now, onMessage }: NotesListener): void {
  const done = toggleCapture(editor.state, kind, now())
  if (done.kind === 'changed') editor.view.dispatch(done.tr)
  else onMessage(refusals[done.why])
}

const refusals: Readonly<Record<'to-say' | 'code' | 'nothing-there', string>> = {
  'to-say': 'This line is still to be said. Mark it as said first.',
  code: 'Code cannot be captured.',
  'nothing-there': 'There is nothing here to capture.',
}
