import { createStore, type StoreApi } from 'zustand/vanilla'
import { pageName, type SharedPage } from '../../domain/pages/shared-page'
import type { Reply } from '../../ipc/reply'
import type { SharedPageChanges } from '../../ipc/requests/pages-requests'
import { t } from '../../texts/t'
import { Autosave, type SaveState } from './autosave'
import { noAnswer } from './no-answer'
import type { OtherDraft } from './other-draft'

export interface SharedPageDraftState {
  /** As it is shown: with what is not saved yet. */
  readonly page: SharedPage
  readonly saveState: SaveState
}

/** A shared page that is being written: shows each change at once, and saves the changed parts by itself. */
export class SharedPageDraft implements OtherDraft {
  readonly store: StoreApi<SharedPageDraftState>
  readonly #autosave: Autosave
  #unsaved: SharedPageChanges = {}

  constructor(page: SharedPage, save: (changes: SharedPageChanges) => Promise<Reply<unknown>>) {
    this.store = createStore<SharedPageDraftState>(() => ({ page, saveState: { kind: 'saved' } }))
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

  get page(): SharedPage {
    return this.store.getState().page
  }

  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved
  }

  get saveState(): SaveState {
    return this.store.getState().saveState
  }

  get name(): string {
    return t('the page “{{pageName}}”', { pageName: pageName(this.page) })
  }

  get text(): string {
    const { title, introduction, items } = this.page
    const parts = [title, introduction, ...items.flatMap(({ question, answer }) => [question, answer])]
    return parts.filter((part) => part.trim() !== '').join('\n\n')
  }

  readonly change = (change: (page: SharedPage) => SharedPageChanges): void => {
    const changes = change(this.page)
    this.#unsaved = { ...this.#unsaved, ...changes }
    const parts = Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
    this.store.setState({ page: { ...this.page, ...parts } })
    this.#autosave.schedule()
  }

  /** What the library holds by now, unless something of it is being written here: that goes out first. */
  takeIn(page: SharedPage): void {
    if (!this.#autosave.hasUnsaved) this.store.setState({ page })
  }

  /** Resolves to whether everything is on the disk. */
  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Drops what is unsaved, and saves nothing more: for a page that was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }
}
