import { createStore, type StoreApi } from 'zustand/vanilla'
import type { JournalEntry } from '../../domain/journal/journal-entry'
import type { Reply } from '../../ipc/reply'
import type { EntryChanges } from '../../ipc/requests/entries-requests'
import { t } from '../../texts/t'
import { Autosave, type SaveState } from './autosave'
import { noAnswer } from './no-answer'
import type { OtherDraft } from './other-draft'

export interface EntryDraftState {
  /** As it is shown: with what is not saved yet. */
  readonly entry: JournalEntry
  /** Whether it has a file by now; one that was only looked at has none. */
  readonly isKept: boolean
  readonly saveState: SaveState
}

export interface EntryDraftSurroundings {
  readonly create: (changes: EntryChanges) => Promise<Reply<JournalEntry>>
  readonly open: (id: string) => Promise<Reply<JournalEntry>>
  readonly save: (id: string, changes: EntryChanges) => Promise<Reply<unknown>>
}

/**
 * One entry of the journal as it is being written: shows each change at once, and saves the changed parts by itself. One
 * that has no file yet is made with its first change.
 */
export class EntryDraft implements OtherDraft {
  readonly store: StoreApi<EntryDraftState>
  readonly #autosave: Autosave
  readonly #surroundings: EntryDraftSurroundings
  #unsaved: EntryChanges = {}

  constructor(entry: JournalEntry, isKept: boolean, surroundings: EntryDraftSurroundings) {
    this.#surroundings = surroundings
    this.store = createStore<EntryDraftState>(() => ({ entry, isKept, saveState: { kind: 'saved' } }))
    this.#autosave = new Autosave(
      () => this.#save(),
      (saveState) => this.store.setState({ saveState }),
    )
  }

  get entry(): JournalEntry {
    return this.store.getState().entry
  }

  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved
  }

  get saveState(): SaveState {
    return this.store.getState().saveState
  }

  get name(): string {
    const title = this.entry.title.trim()
    if (title !== '') return `“${title}”`
    return this.entry.occasion === 'weekly-review' ? t('the weekly review') : t('an entry of the journal')
  }

  get text(): string {
    const { title, text, ifMoment, thenAction } = this.entry
    return [title, text, ifMoment, thenAction].filter((part) => part.trim() !== '').join('\n\n')
  }

  change(changes: EntryChanges): void {
    this.#unsaved = { ...this.#unsaved, ...changes }
    this.store.setState({ entry: withChanges(this.entry, changes) })
    this.#autosave.schedule()
  }

  /** The file may be another one by now: what it holds is taken in, below what is unsaved here. */
  async lookAgain(): Promise<void> {
    const { isKept, entry } = this.store.getState()
    if (!isKept || this.hasUnsaved) return
    const reply = await this.#surroundings.open(entry.id).catch(noAnswer)
    if (reply.ok && !this.#autosave.hasUnsaved) this.store.setState({ entry: reply.value })
  }

  /** Resolves to whether everything is on the disk. */
  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Drops what is unsaved, and saves nothing more: for an entry that was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }

  async #save(): Promise<Reply<unknown>> {
    const changes = this.#unsaved
    this.#unsaved = {}
    const reply = await this.#send(changes).catch(noAnswer)
    // What could not be saved stays unsaved, below what has changed since.
    if (!reply.ok) this.#unsaved = { ...changes, ...this.#unsaved }
    return reply
  }

  async #send(changes: EntryChanges): Promise<Reply<unknown>> {
    const { entry, isKept } = this.store.getState()
    if (isKept) return this.#surroundings.save(entry.id, changes)
    const reply = await this.#surroundings.create(changes)
    if (reply.ok) this.store.setState({ entry: withChanges(reply.value, this.#unsaved), isKept: true })
    return reply
  }
}

function withChanges(entry: JournalEntry, changes: EntryChanges): JournalEntry {
  const given = Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
  return { ...entry, ...given }
}
