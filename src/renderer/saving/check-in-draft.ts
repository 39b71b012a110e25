import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  changeCheckIn,
  joinChanges,
  newCheckIn,
  type CheckInChanges,
} from '../../domain/check-ins/change-check-in'
import type { CheckIn, CheckInSubject } from '../../domain/check-ins/check-in'
import type { Reply } from '../../ipc/reply'
import { t } from '../../texts/t'
import { Autosave, type SaveState } from './autosave'
import { noAnswer } from './no-answer'
import type { OtherDraft } from './other-draft'

export interface CheckInDraftState {
  /** As it is shown: with what is not saved yet. */
  readonly checkIn: CheckIn
  /** Whether it has a file by now; one without any answer has none. */
  readonly isKept: boolean
  readonly saveState: SaveState
}

export interface CheckInDraftSurroundings {
  readonly create: (subject: CheckInSubject, changes: CheckInChanges) => Promise<Reply<CheckIn>>
  readonly save: (id: string, changes: CheckInChanges) => Promise<Reply<CheckIn>>
}

/** The id of a check-in that has no file yet; main gives it a real one with its first answer. */
const idBeforeFirstAnswer = 'new'

/** One check-in as it is answered: shows each answer at once, is made with its first one, and saves itself. */
export class CheckInDraft implements OtherDraft {
  readonly store: StoreApi<CheckInDraftState>
  readonly #autosave: Autosave
  readonly #surroundings: CheckInDraftSurroundings
  #unsaved: CheckInChanges = {}

  /** `begun` is what is opened, or what a new one is to be about and when it was begun. */
  constructor(
    begun: CheckIn | { readonly subject: CheckInSubject; readonly takenAt: string },
    surroundings: CheckInDraftSurroundings,
  ) {
    this.#surroundings = surroundings
    const isKept = 'id' in begun
    const checkIn = isKept ? begun : newCheckIn(idBeforeFirstAnswer, begun.subject, begun.takenAt)
    this.store = createStore<CheckInDraftState>(() => ({ checkIn, isKept, saveState: { kind: 'saved' } }))
    this.#autosave = new Autosave(
      () => this.#save(),
      (saveState) => this.store.setState({ saveState }),
    )
  }

  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved
  }

  get saveState(): SaveState {
    return this.store.getState().saveState
  }

  get name(): string {
    return t('a check-in')
  }

  get text(): string {
    return Object.values(this.checkIn.ratings)
      .map(({ evidence }) => evidence)
      .filter((evidence) => evidence.trim() !== '')
      .join('\n')
  }

  get checkIn(): CheckIn {
    return this.store.getState().checkIn
  }

  change(changes: CheckInChanges): void {
    this.#unsaved = joinChanges(this.#unsaved, changes)
    this.store.setState({ checkIn: changeCheckIn(this.checkIn, changes, this.checkIn.updatedAt) })
    this.#autosave.schedule()
  }

  /** Resolves to whether everything is on the disk. */
  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Drops what is unsaved, and saves nothing more: for a check-in that was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }

  async #save(): Promise<Reply<unknown>> {
    const changes = this.#unsaved
    this.#unsaved = {}
    const reply = await this.#send(changes).catch(noAnswer)
    if (!reply.ok) {
      // What could not be saved stays unsaved, below what has changed since.
      this.#unsaved = joinChanges(changes, this.#unsaved)
      return reply
    }
    this.store.setState({
      checkIn: changeCheckIn(reply.value, this.#unsaved, reply.value.updatedAt),
      isKept: true,
    })
    return reply
  }

  #send(changes: CheckInChanges): Promise<Reply<CheckIn>> {
    const { checkIn, isKept } = this.store.getState()
    return isKept
      ? this.#surroundings.save(checkIn.id, changes)
      : this.#surroundings.create(checkIn.subject, changes)
  }
}
