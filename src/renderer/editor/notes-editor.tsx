import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { NotesDocument } from '../../domain/notes/notes-document'
import '../styles/editor-content.css'
import styles from './notes-editor.module.css'
import { type NotesEditorHandle, notesEditorHandle } from './notes-editor-handle'
import { markSelection, type NotesListener, type OpenedNotes, openNotes } from './open-notes'
import { UnreadableNotes } from './unreadable-notes'

export interface NotesEditorProps {
  /** Read once: give the editor another `key` to show another record. */
  readonly initialDocument: NotesDocument
  readonly now: () => string
  readonly onChanged: (snapshot: () => string) => void
  readonly onReady?: (handle: NotesEditorHandle) => void
  readonly onOpenLink?: (href: string) => void
  /** Why the notes must not be changed, for a reason that the editor cannot know; shows them read-only. */
  readonly unreadable?: string
}

/** The notes of one meeting, or, when they cannot be kept whole by editing them, their words read-only. */
export function NotesEditor(props: NotesEditorProps) {
  const [message, setMessage] = useState('')
  const listener: NotesListener = {
    now: props.now,
    onChanged: props.onChanged,
    onOpenLink: props.onOpenLink ?? (() => undefined),
    onMessage: setMessage,
  }
  const [opened] = useState<OpenedNotes>(() =>
    props.unreadable === undefined
      ? openNotes(props.initialDocument, listener)
      : { kind: 'unreadable', why: props.unreadable },
  )
  if (opened.kind === 'unreadable') return <UnreadableNotes document={props.initialDocument} why={opened.why} />
  return <OpenNotes opened={opened} listener={listener} message={message} onReady={props.onReady} />
}

interface OpenNotesProps {
  readonly opened: Extract<OpenedNotes, { kind: 'readable' }>
  readonly listener: NotesListener
  readonly message: string
  readonly onReady: NotesEditorProps['onReady']
}

function OpenNotes({ opened, listener, message, onReady }: OpenNotesProps) {
  const { editor } = opened
  const page = useRef<HTMLDivElement>(null)
  const latest = useRef({ listener, onReady })
  useLayoutEffect(() => {
    latest.current = { listener, onReady }
    opened.listen(listener)
  })
  useEffect(() => {
    if (!page.current) return undefined
    editor.mount(page.current)
    latest.current.onReady?.(
      notesEditorHandle(editor, {
        markSelectionAs: (kind) => {
          markSelection(editor, kind, latest.current.listener)
          editor.view.focus()
        },
        openFind: () => undefined,
      }),
    )
    return () => editor.unmount()
  }, [editor])
  return (
    <div className={styles['notes']}>
      <div ref={page} className={styles['page']} />
      <p className={styles['message']} aria-live="polite">
        {message}
      </p>
    </div>
  )
}
