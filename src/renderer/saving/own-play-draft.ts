import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OwnPlaySummary } from '../../domain/plays/own-play'
import type { Reply } from '../../ipc/reply'
import type { OwnPlayChanges } from '../../ipc/requests/plays-requests'
import { Autosave, type SaveState } from './autosave'
import { noAnswer } from './no-answer'

export interface OwnPlayDraftState {
  readonly play: OwnPlaySummary
  readonly saveState: SaveState
}

/** A play that is being written: shows each change at once, and saves the changed parts by itself. */
export class OwnPlayDraft {
  readonly store: StoreApi<OwnPlayDraftState>
  readonly #autosave: Autosave
  #unsaved: OwnPlayChanges = {}

  constructor(play: OwnPlaySummary, save: (changes: OwnPlayChanges) => Promise<Reply<unknown>>) {
    this.store = createStore<OwnPlayDraftState>(() => ({ play, saveState: { kind: 'saved' } }))
    this.#autosave = new Autosave(
      async () => {
        const changes = this.#unsaved
        this.#unsaved = {}
        const reply = await save(changes).catch(noAnswer)
        // What could not be saved stays unsaved, below what has changed since.
        if (!reply.ok) this.#unsaved = { ...changes, ...this.#unsaved }
        return reply
      },
      (saveState) => this.store.setState({ saveState }),
    )
  }

  get play(): OwnPlaySummary {
    return this.store.getState().play
  }

  readonly change = (change: (play: OwnPlaySummary) => OwnPlayChanges): void => {
    const changes = change(this.play)
    this.#unsaved = { ...this.#unsaved, ...changes }
    const parts = Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
    this.store.setState({ play: { ...this.play, ...parts } })
    this.#autosave.schedule()
  }

  /** What the library holds by now, unless something of it is being written here: that goes out first. */
  takeIn(play: OwnPlaySummary): void {
    if (!this.#autosave.hasUnsaved) this.store.setState({ play })
  }

  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Drops what is unsaved, and saves nothing more: for a play that was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }
}
