import { useEffect, useRef, useState, type RefObject } from 'react'
import { notesDocumentSchema, type NotesDocument } from '../../../domain/notes/notes-document'
import type { TallyOfRoom } from '../../../domain/coach/measures/tally-of-room'
import type { Meeting } from '../../../domain/meetings/meeting'
import { takeLostFocus } from '../../components/take-lost-focus'
import { useSteady } from '../../components/use-steady'
import type { LeftLine, LinePromise } from '../../editor/line-promise'
import type { NotesEditorHandle } from '../../editor/notes-editor-handle'
import type { MeetTabProps } from './meet-tab-props'
import type { NotesPaneProps } from './notes-pane'
import { useRoomTally } from './use-room-tally'

interface NotesEditorParts {
  /** Null until the editor has been loaded. */
  readonly editor: RefObject<NotesEditorHandle | null>
  /** The notes as they are at this moment. */
  readonly readNotes: () => NotesDocument
  readonly paneProps: NotesPaneProps
  /** What was said back and asked, by these notes. */
  readonly tally: TallyOfRoom
}

const noPromises: readonly LinePromise[] = []

/**
 * The editor of the notes as the rest of the desk reaches it; its props never change, so that it is drawn
 * once.
 */
export function useNotesEditor(
  meeting: Meeting,
  now: () => number,
  on: Pick<MeetTabProps, 'onNotesChanged' | 'onOpenLink' | 'onNotesFromOutside' | 'promises'> & {
    readonly onMustReopen: () => void
    readonly onReady: (handle: NotesEditorHandle) => void
  },
): NotesEditorParts {
  const editor = useRef<NotesEditorHandle | null>(null)
  const [initialNotes] = useState(meeting.notes)
  const { tally, noteChange } = useRoomTally(
    meeting.sayBacks,
    initialNotes,
    () => editor.current?.roomTalk() ?? null,
  )
  const noteSteadily = useSteady(noteChange)
  const { onNotesFromOutside } = on
  const mustReopen = useSteady(on.onMustReopen)
  useEffect(
    () =>
      onNotesFromOutside((notes) => {
        if (editor.current?.takeIn(notes) !== true) mustReopen()
        noteSteadily()
      }),
    [onNotesFromOutside, mustReopen, noteSteadily],
  )
  const made = on.promises?.made ?? noPromises
  useEffect(() => editor.current?.showPromises(made), [made])
  const paneProps: NotesPaneProps = {
    initialNotes,
    now: useSteady(() => new Date(now()).toISOString()),
    onChanged: useSteady((read: () => string) => {
      on.onNotesChanged(read)
      noteChange()
    }),
    onOpenLink: useSteady(on.onOpenLink),
    onLineLeft: useSteady((line: LeftLine) => on.promises?.onLineLeft(line)),
    onOpenPromise: useSteady((id: string) => on.promises?.onOpen(id)),
    onReady: useSteady((handle: NotesEditorHandle) => {
      editor.current = handle
      handle.showPromises(made)
      on.onReady(handle)
      takeLostFocus(() => handle.focus())
    }),
  }
  return {
    editor,
    paneProps,
    tally,
    readNotes: () =>
      editor.current === null
        ? meeting.notes
        : notesDocumentSchema.parse(JSON.parse(editor.current.snapshot())),
  }
}
