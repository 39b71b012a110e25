import { Editor } from '@tiptap/core'
import type { CaptureKind } from '../../domain/notes/capture'
import type { NotesDocument } from '../../domain/notes/notes-document'
import { msg, t } from '../../texts/t'
import type { EditorBar } from './bar-keys'
import { CaptureMenuStore } from './capture-menu-store'
import { documentSnapshot } from './document-snapshot'
import type { LeftLine } from './line-promise'
import { notesExtensions } from './notes-extensions'
import { plannedLineAtCaret, toggleSaid } from './planned-lines'
import { type ReadNotes, readNotes } from './read-notes'
import { toggleCapture } from './toggle-capture'

/** What the editor asks of its surroundings and tells them; may be replaced while it is open. */
export interface NotesListener {
  /** The clock, as an instant. */
  readonly now: () => string
  /**
   * The words or marks changed; the snapshot is the document's JSON text at this moment, also after closing.
   */
  readonly onChanged: (snapshot: () => string) => void
  readonly onOpenLink: (href: string) => void
  /** A short sentence for the person: why a key did nothing, or what was done with a large paste. */
  readonly onMessage: (message: string) => void
  readonly onOpenBar: (bar: EditorBar) => void
  /** A line that may make a promise was changed and left; at the earliest after the next frame. */
  readonly onLineLeft: (line: LeftLine) => void
  readonly onOpenPromise: (id: string) => void
}

export interface ReadableNotes {
  readonly kind: 'readable'
  readonly editor: Editor
  readonly menu: CaptureMenuStore
  readonly listen: (listener: NotesListener) => void
  readonly openBar: (bar: EditorBar) => void
  /** Captures what is selected, or says why not. */
  readonly capture: (kind: CaptureKind) => void
  /** Marks the planned line at the caret as said, or as still to say. */
  readonly toggleSaid: () => void
  readonly openPromise: (id: string) => void
}

export type OpenedNotes = ReadableNotes | { readonly kind: 'unreadable'; readonly why: string }

/**
 * Opens the notes in an editor that is not on the page yet. Notes that it cannot keep whole are not opened at
 * all.
 */
export function openNotes(document: NotesDocument, first: NotesListener): OpenedNotes {
  let listener = first
  let read: ReadNotes = { kind: 'unreadable', why: 'the notes were not read' }
  const menu = new CaptureMenuStore()
  const say = (message: string) => listener.onMessage(message)
  const capture = (kind: CaptureKind): void => {
    const outcome = toggleCapture(editor.state, kind, listener.now())
    if (outcome.kind === 'changed') editor.view.dispatch(outcome.tr)
    say(outcome.kind === 'changed' ? '' : t(refusals[outcome.why]))
    editor.view.focus()
  }
  const said = (): void => {
    const line = plannedLineAtCaret(editor.state)
    if (line) editor.view.dispatch(toggleSaid(editor.state, line, listener.now()))
    editor.view.focus()
  }
  const openBar = (bar: EditorBar): void => listener.onOpenBar(bar)
  const editor: Editor = new Editor({
    element: null,
    extensions: notesExtensions({
      now: () => listener.now(),
      onCaptureKey: capture,
      onOpenLink: (href) => listener.onOpenLink(href),
      onMessage: say,
      onOpenBar: openBar,
      onLineLeft: (line) => listener.onLineLeft(line),
      onOpenPromise: (id) => listener.onOpenPromise(id),
      menu,
    }),
    // The page's security policy forbids style elements; the rules stand in editor-content.css.
    injectCSS: false,
    // What they are for, links in pasted text, is done where plain text is read.
    enablePasteRules: false,
    // It would search each key's change for deletions, for an event that nobody here listens to.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: { 'aria-label': t('Notes'), 'aria-multiline': 'true', spellcheck: 'false' },
      scrollThreshold: aroundTheCaret,
      scrollMargin: aroundTheCaret,
    },
    onBeforeCreate: ({ editor: { options, schema } }) => {
      read = readNotes(schema, document)
      // Tiptap takes a finished document as it is; its types only do not say so.
      if (read.kind === 'readable') Object.assign(options, { content: read.doc })
    },
    onUpdate: ({ editor: { state } }) => listener.onChanged(() => documentSnapshot(state.doc)),
  })
  return finish(read, {
    kind: 'readable',
    editor,
    menu,
    openBar,
    capture,
    toggleSaid: said,
    openPromise: (id) => listener.onOpenPromise(id),
    listen: (next) => {
      listener = next
    },
  })
}

/** In pixels: what is scrolled to must not end up under the bars, which stay at the top. */
const aroundTheCaret = { top: 130, right: 0, bottom: 48, left: 0 }

function finish(read: ReadNotes, notes: ReadableNotes): OpenedNotes {
  if (read.kind === 'readable') return notes
  notes.editor.destroy()
  return read
}

const refusals: Readonly<Record<'to-say' | 'code' | 'nothing-there', string>> = {
  'to-say': msg('This line is still to be said. Mark it as said first, then capture it.'),
  code: msg('Code cannot be captured.'),
  'nothing-there': msg('There is nothing here to capture.'),
}
