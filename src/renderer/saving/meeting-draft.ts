import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Meeting } from '../../domain/meetings/meeting'
import { notesDocumentSchema } from '../../domain/notes/notes-document'
import type { MeetingChanges } from '../../ipc/requests/meetings-requests'
import type { Reply } from '../../ipc/reply'
import { Autosave, type SaveState } from './autosave'

export interface MeetingDraftState {
  readonly meeting: Meeting
  readonly saveState: SaveState
}

export type SaveMeeting = (id: string, changes: MeetingChanges) => Promise<Reply<unknown>>

/**
 * One meeting as it is being written: shows each change at once, and saves the changed parts by itself. The notes are
 * not copied at each key: the editor hands over a way to read them, which is used when it is time to save.
 */
export class MeetingDraft {
  readonly store: StoreApi<MeetingDraftState>
  readonly #autosave: Autosave
  readonly #saveMeeting: SaveMeeting
  #unsaved: MeetingChanges = {}
  /** Reads the notes while they hold something that no save has taken yet. */
  #unsavedNotes: (() => string) | null = null
  /** Reads the notes while `meeting.notes` is behind the editor. */
  #newerNotes: (() => string) | null = null

  constructor(meeting: Meeting, saveMeeting: SaveMeeting) {
    this.#saveMeeting = saveMeeting
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
    this.#unsavedNotes = readNotes
    this.#newerNotes = readNotes
    this.#autosave.schedule()
  }

  /** Puts what the editor holds into `meeting.notes`, for the parts of the page that read it. */
  takeNotes(): void {
    if (this.#newerNotes === null) return
    const notes = notesDocumentSchema.parse(JSON.parse(this.#newerNotes()))
    this.#newerNotes = null
    this.store.setState({ meeting: { ...this.meeting, notes } })
  }

  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Drops what is unsaved, and saves nothing more: for a meeting that was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }

  async #save(): Promise<Reply<unknown>> {
    if (this.#unsavedNotes !== null) this.#unsaved = { ...this.#unsaved, notesJson: this.#unsavedNotes() }
    this.#unsavedNotes = null
    const changes = this.#unsaved
    this.#unsaved = {}
    const reply = await this.#send(changes)
    // What could not be saved stays unsaved, below what has changed since.
    if (!reply.ok) this.#unsaved = { ...changes, ...this.#unsaved }
    return reply
  }

  async #send(changes: MeetingChanges): Promise<Reply<unknown>> {
    try {
      return await this.#saveMeeting(this.meeting.id, changes)
    } catch {
      return { ok: false, error: { code: 'internal', message: 'Attune’s main process did not answer.' } }
    }
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>
}
