import '../styles/coach-underlines.css'
import '../styles/editor-content.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { NotesDocument } from '../../domain/notes/notes-document'
import type { EditorBar } from './bar-keys'
import { CaptureMenu } from './capture-menu'
import { FindBar } from './find-bar'
import { LinkForm } from './link-form'
import type { LeftLine } from './line-promise'
import styles from './notes-editor.module.css'
import { type NotesEditorHandle, notesEditorHandle } from './notes-editor-handle'
import { NotesToolbar } from './notes-toolbar'
import { type NotesListener, type OpenedNotes, openNotes, type ReadableNotes } from './open-notes'
import { UnreadableNotes } from './unreadable-notes'
import { useNotesCommands } from './use-notes-commands'

export interface NotesEditorProps {
  /** Read once: give the editor another `key` to show another record. */
  readonly initialDocument: NotesDocument
  /** The clock, as an instant. */
  readonly now: () => string
  /**
   * Called at each change; the snapshot is the document's JSON text of that moment, and stays so after
   * closing.
   */
  readonly onChanged: (snapshot: () => string) => void
  readonly onReady?: ((handle: NotesEditorHandle) => void) | undefined
  /** A link was clicked with Ctrl or Cmd. */
  readonly onOpenLink?: ((href: string) => void) | undefined
  /** A line that may make a promise was changed and left. */
  readonly onLineLeft?: ((line: LeftLine) => void) | undefined
  /** The promise of a line was asked for. */
  readonly onOpenPromise?: ((id: string) => void) | undefined
  /** Why the notes must not be changed, for a reason that the editor cannot know; shows them read-only. */
  readonly unreadable?: string | undefined
}

interface ShownBar {
  readonly bar: EditorBar
  /** How often a bar was asked for. */
  readonly asked: number
}

/** Long enough to read two sentences and finish a line before. */
const messageShownMs = 15_000

/** The notes of one meeting, or, when they cannot be kept whole by editing them, their words read-only. */
export function NotesEditor({ initialDocument, now, onReady, unreadable, ...on }: NotesEditorProps) {
  const [message, setMessage] = useState('')
  const [shown, setShown] = useState<ShownBar>({ bar: 'none', asked: 0 })
  const listener: NotesListener = {
    now,
    onChanged: on.onChanged,
    onOpenLink: (href) => on.onOpenLink?.(href),
    onMessage: setMessage,
    onLineLeft: (line) => on.onLineLeft?.(line),
    onOpenPromise: (id) => on.onOpenPromise?.(id),
    onOpenBar: (bar) => setShown(({ asked }) => ({ bar, asked: asked + 1 })),
  }
  const [opened] = useState<OpenedNotes>(() =>
    unreadable === undefined ? openNotes(initialDocument, listener) : { kind: 'unreadable', why: unreadable },
  )
  useEffect(() => {
    const timer = setTimeout(() => setMessage(''), messageShownMs)
    return () => clearTimeout(timer)
  }, [message])
  if (opened.kind === 'unreadable') return <UnreadableNotes document={initialDocument} why={opened.why} />
  return <OpenNotes notes={opened} listener={listener} message={message} shown={shown} onReady={onReady} />
}

interface OpenNotesProps {
  readonly notes: ReadableNotes
  readonly listener: NotesListener
  readonly message: string
  readonly shown: ShownBar
  readonly onReady: NotesEditorProps['onReady']
}

function OpenNotes({ notes, listener, message, shown, onReady }: OpenNotesProps) {
  const { editor, menu, capture, toggleSaid } = notes
  const page = useRef<HTMLDivElement>(null)
  const newestReady = useRef(onReady)
  useLayoutEffect(() => {
    newestReady.current = onReady
    notes.listen(listener)
  })
  useLayoutEffect(() => {
    if (!page.current) return undefined
    editor.mount(page.current)
    newestReady.current?.(notesEditorHandle(notes))
    return () => editor.unmount()
  }, [notes, editor])
  useNotesCommands(notes)
  const closeBar = () => listener.onOpenBar('none')
  return (
    <div className={styles.notes} data-notes-editor>
      <div className={styles.bars}>
        <NotesToolbar
          editor={editor}
          onCapture={capture}
          onSaid={toggleSaid}
          onLink={() => listener.onOpenBar('link')}
          onFind={() => listener.onOpenBar('find')}
        />
        {shown.bar === 'find' ? <FindBar editor={editor} asked={shown.asked} onClose={closeBar} /> : null}
        {shown.bar === 'link' ? <LinkForm editor={editor} onClose={closeBar} /> : null}
        <p className={styles.message} aria-live="polite">
          {message}
        </p>
      </div>
      <div ref={page} className={styles.page} />
      <CaptureMenu editor={editor} menu={menu} />
    </div>
  )
}
