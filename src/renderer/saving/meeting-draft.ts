import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Meeting } from '../../domain/meetings/meeting'
import type { Clash } from '../../domain/merging/merged'
import { sameValue } from '../../domain/merging/same-value'
import { notesDocumentSchema, type NotesDocument } from '../../domain/notes/notes-document'
import type {
  MeetingChanges,
  OpenedMeeting,
  SavedFrom,
  SavedMeeting,
} from '../../ipc/requests/meetings-requests'
import type { Reply } from '../../ipc/reply'
import { t } from '../../texts/t'
import { Autosave, type SaveState } from './autosave'
import { noAnswer } from './no-answer'
import { takeInChanges } from './take-in-changes'

export interface MeetingDraftState {
  readonly meeting: Meeting
  readonly saveState: SaveState
}

export type SaveMeeting = (
  id: string,
  changes: MeetingChanges,
  from: SavedFrom,
) => Promise<Reply<SavedMeeting>>

export type OpenMeeting = (id: string) => Promise<Reply<OpenedMeeting>>

export interface DraftSurroundings {
  readonly save: SaveMeeting
  readonly open: OpenMeeting
  /** One line to the person. */
  readonly tell: (line: string) => void
}

/** Who else changed a meeting: another program, as one that copies it between machines, or another window of Attune. */
export type ChangedElsewhere = 'machine' | 'window'

/** Another program can be quicker so often before a save counts as failed, and is tried again later. */
const attempts = 5

/**
 * One meeting as it is being written: shows each change at once, and saves the changed parts by itself. The notes are
 * not copied at each key: the editor hands over a way to read them, which is used when it is time to save. What another
 * program writes into the file meanwhile is taken in; nothing that is unsaved here is lost by it.
 */
export class MeetingDraft {
  readonly store: StoreApi<MeetingDraftState>
  readonly #autosave: Autosave
  readonly #surroundings: DraftSurroundings
  #unsaved: MeetingChanges = {}
  /** What is on its way to the disk; not there before it is acknowledged. */
  #sent: MeetingChanges = {}
  /** Reads the notes while they hold something that no save has taken yet. */
  #unsavedNotes: (() => string) | null = null
  /** Reads the notes while `meeting.notes` is behind the editor. */
  #newerNotes: (() => string) | null = null
  /** What the file holds, as far as is known here: the parts as they were read, and those saved since. */
  #read: Meeting
  #savedSince: MeetingChanges = {}
  #from: SavedFrom
  #mustLook = false
  #changedBy: ChangedElsewhere = 'machine'
  #showNotes: ((notes: NotesDocument) => void) | null = null
  #isShowingNotes = false

  constructor({ revision, ...meeting }: OpenedMeeting, surroundings: DraftSurroundings) {
    this.#surroundings = surroundings
    this.#read = meeting
    this.#from = { revision, keepsBefore: false }
    this.store = createStore<MeetingDraftState>(() => ({ meeting, saveState: { kind: 'saved' } }))
    this.#autosave = new Autosave(
      () => this.#save(),
      (saveState) => this.store.setState({ saveState }),
    )
  }

  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved
  }

  get meeting(): Meeting {
    return this.store.getState().meeting
  }

  change(changes: Omit<MeetingChanges, 'notesJson'>): void {
    const changed = withoutUndefined(changes)
    this.#unsaved = { ...this.#unsaved, ...changed }
    this.store.setState({ meeting: { ...this.meeting, ...changed } })
    this.#autosave.schedule()
  }

  /** `readNotes` gives the notes' JSON text as they are when it is called. */
  changeNotes(readNotes: () => string): void {
    if (this.#isShowingNotes) return
    this.#unsavedNotes = readNotes
    this.#newerNotes = readNotes
    this.#autosave.schedule()
  }

  /** Puts what the editor holds into `meeting.notes`, for the parts of the page that read it. */
  takeNotes(): void {
    if (this.#newerNotes === null) return
    const notes = parseNotes(this.#newerNotes())
    this.#newerNotes = null
    this.store.setState({ meeting: { ...this.meeting, notes } })
  }

  /** The editor that is open shows notes that came from outside; answers the way to take it away again. */
  onNotesFromOutside(showNotes: (notes: NotesDocument) => void): () => void {
    this.#showNotes = showNotes
    return () => {
      if (this.#showNotes === showNotes) this.#showNotes = null
    }
  }

  /** Somebody else changed the file, or took it away: what it holds now is taken in. */
  lookAgain(by: ChangedElsewhere = 'machine'): void {
    this.#changedBy = by
    this.#mustLook = true
    this.#autosave.schedule()
  }

  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Everything that is not known to be on the disk, to be kept elsewhere; the notes as they are now. */
  unsavedChanges(): MeetingChanges {
    const changes = { ...this.#sent, ...this.#unsaved }
    return this.#unsavedNotes === null ? changes : { ...changes, notesJson: this.#unsavedNotes() }
  }

  /** Takes up changes that an earlier page could not save; resolves when they are on the disk. */
  async takeUp({ notesJson, ...changes }: MeetingChanges): Promise<void> {
    this.change(changes)
    if (notesJson !== undefined) {
      this.changeNotes(() => notesJson)
      this.takeNotes()
    }
    if (await this.flush()) return
    await new Promise<void>((resolve) => {
      const unsubscribe = this.store.subscribe(({ saveState }) => {
        if (saveState.kind !== 'saved') return
        unsubscribe()
        resolve()
      })
    })
  }

  /** Drops what is unsaved, and saves nothing more: for a meeting that was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }

  async #save(): Promise<Reply<unknown>> {
    for (let attempt = 1; ; attempt += 1) {
      const looked = this.#mustLook ? await this.#look() : null
      if (looked?.ok === false) return looked
      const changes = this.#takeUnsaved()
      if (looked !== null && Object.keys(changes).length === 0) return looked
      const reply = await this.#send(changes)
      this.#sent = {}
      if (reply.ok) return reply
      // What could not be saved stays unsaved, below what has changed since.
      this.#unsaved = { ...changes, ...this.#unsaved }
      if (reply.error.code !== 'changed-outside' || attempt === attempts) return reply
      this.#mustLook = true
    }
  }

  #takeUnsaved(): MeetingChanges {
    const changes =
      this.#unsavedNotes === null ? this.#unsaved : { ...this.#unsaved, notesJson: this.#unsavedNotes() }
    this.#unsavedNotes = null
    this.#unsaved = {}
    this.#sent = changes
    return changes
  }

  async #send(changes: MeetingChanges): Promise<Reply<unknown>> {
    const reply = await this.#surroundings.save(this.meeting.id, changes, this.#from).catch(noAnswer)
    if (reply.ok) {
      this.#savedSince = { ...this.#savedSince, ...changes }
      this.#from = { revision: reply.value.revision, keepsBefore: false }
    }
    return reply
  }

  async #look(): Promise<Reply<unknown>> {
    this.#mustLook = false
    const reply = await this.#surroundings.open(this.meeting.id).catch(noAnswer)
    if (reply.ok) this.#takeIn(reply.value)
    else if (reply.error.code === 'not-found') {
      this.#surroundings.tell(linesAbout[this.#changedBy].deleted)
      return { ok: true, value: undefined }
    } else this.#mustLook = true
    return reply
  }

  #takeIn({ revision, ...theirs }: OpenedMeeting): void {
    if (revision === this.#from.revision) return
    try {
      this.takeNotes()
    } catch (error) {
      this.#mustLook = true
      throw error
    }
    const mine = this.meeting
    const { meeting, unsaved, clashes } = takeInChanges(this.#saved(), theirs, mine)
    this.#read = theirs
    this.#savedSince = {}
    this.#from = { revision, keepsBefore: clashes.length > 0 }
    this.#unsaved = unsaved
    this.#unsavedNotes = null
    this.store.setState({ meeting })
    if (!sameValue(meeting.notes, mine.notes)) this.#show(meeting.notes)
    if (clashes.length > 0) this.#surroundings.tell(lineAbout(clashes, this.#changedBy))
  }

  #saved(): Meeting {
    const { notesJson, ...parts } = this.#savedSince
    const known = { ...this.#read, ...withoutUndefined(parts) }
    return notesJson === undefined ? known : { ...known, notes: parseNotes(notesJson) }
  }

  /** What the editor tells of this change is nothing that anybody typed. */
  #show(notes: NotesDocument): void {
    this.#isShowingNotes = true
    try {
      this.#showNotes?.(notes)
    } finally {
      this.#isShowingNotes = false
    }
  }
}

const linesAbout: Readonly<
  Record<ChangedElsewhere, { deleted: string; newerKept: string; bothKept: string }>
> = {
  machine: {
    deleted: t('This meeting was deleted on another machine. If you write on, it is kept here.'),
    newerKept: t(
      'Changed on another machine too: what you wrote here stays, and the other is in the history.',
    ),
    bothKept: t('Changed on another machine too: both are kept.'),
  },
  window: {
    deleted: t('This meeting was deleted in another window. If you write on, it is kept.'),
    newerKept: t(
      'Changed in another window too: what you wrote here stays, and the other is in the history.',
    ),
    bothKept: t('Changed in another window too: both are kept.'),
  },
}

function lineAbout(clashes: readonly Clash[], by: ChangedElsewhere): string {
  return clashes.includes('newer-kept') ? linesAbout[by].newerKept : linesAbout[by].bothKept
}

function parseNotes(json: string): NotesDocument {
  return notesDocumentSchema.parse(JSON.parse(json))
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>
}
