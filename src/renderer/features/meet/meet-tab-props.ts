import type { ReactNode, RefObject } from 'react'
import type { Meeting } from '../../../domain/meetings/meeting'
import type { PersonSummary } from '../../../domain/people/person'
import type { LeftLine, LinePromise } from '../../editor/line-promise'
import type { Excerpt } from '../../../domain/search/excerpt'
import type { NotesDocument } from '../../../domain/notes/notes-document'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'

/** What the commands of the meeting's page ask of the tab. */
export interface MeetTabHandle {
  readonly sayItBack: () => void
  readonly find: () => void
  /** Goes to a line of the notes that was found from outside. */
  readonly showLine: (excerpt: Excerpt) => void
  readonly focusNotes: () => void
  /** Puts a phrase into the notes, at the caret. */
  readonly insertPhrase: (phrase: string) => void
}

/** How the notes and the ledger of promises meet. */
export interface PromisesOfNotes {
  readonly made: readonly LinePromise[]
  readonly onLineLeft: (line: LeftLine) => void
  readonly onOpen: (id: string) => void
}

export interface MeetTabProps {
  /** Its notes are read when the tab is shown; from then on the editor holds them. */
  readonly meeting: Meeting
  readonly people: readonly PersonSummary[]
  /** The clock, in milliseconds. */
  readonly now: () => number
  readonly onChange: (changes: Omit<MeetingChanges, 'notesJson'>) => void
  readonly onNotesChanged: (readNotes: () => string) => void
  /** Hears of notes that came from outside; answers the way to stop hearing. */
  readonly onNotesFromOutside: (showNotes: (notes: NotesDocument) => void) => () => void
  /** Opens the small window beside a video call. */
  readonly onCompact?: () => void
  readonly onStart: () => void
  readonly onEnd: () => void
  readonly onCopy: (text: string) => void
  readonly onOpenLink: (url: string) => void
  readonly promises?: PromisesOfNotes
  /** One quiet line at the top of the plan. */
  readonly reminder?: ReactNode
  readonly handleRef?: RefObject<MeetTabHandle | null>
}
