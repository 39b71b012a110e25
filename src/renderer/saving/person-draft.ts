import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Person } from '../../domain/people/person'
import { sameValue } from '../../domain/merging/same-value'
import type { Reply } from '../../ipc/reply'
import type { OpenedPerson, PersonChanges, PersonSavedFrom } from '../../ipc/requests/people-requests'
import { Autosave, type SaveState } from './autosave'
import { noAnswer } from './no-answer'

export interface PersonDraftState {
  readonly person: Person
  readonly saveState: SaveState
}

export interface PersonDraftSurroundings {
  readonly save: (changes: PersonChanges, from: PersonSavedFrom) => Promise<Reply<{ revision: string }>>
  readonly open: () => Promise<Reply<OpenedPerson>>
}

/** The file can be changed so often while a save is on its way before the save counts as failed. */
const attempts = 5

/**
 * One person whose page is open: shows each change of the head at once, and saves the changed parts by itself. What
 * comes into the file meanwhile, from another machine or from another part of the page, is taken in; where both changed
 * the same part, what is typed here stays and the other is kept in the history.
 */
export class PersonDraft {
  readonly store: StoreApi<PersonDraftState>
  readonly #autosave: Autosave
  readonly #surroundings: PersonDraftSurroundings
  #unsaved: PersonChanges = {}
  /** What the file held when it was last read or written here. */
  #saved: Person
  #from: PersonSavedFrom
  #mustLook = false

  constructor({ revision, ...person }: OpenedPerson, surroundings: PersonDraftSurroundings) {
    this.#surroundings = surroundings
    this.#saved = person
    this.#from = { revision, keepsBefore: false }
    this.store = createStore<PersonDraftState>(() => ({ person, saveState: { kind: 'saved' } }))
    this.#autosave = new Autosave(
      () => this.#save(),
      (saveState) => this.store.setState({ saveState }),
    )
  }

  get person(): Person {
    return this.store.getState().person
  }

  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved
  }

  change(changes: PersonChanges): void {
    this.#unsaved = { ...this.#unsaved, ...changes }
    this.store.setState({ person: withChanges(this.person, changes) })
    this.#autosave.schedule()
  }

  /** The file may be another one by now: what it holds is taken in, at once or with the save that is due. */
  async lookAgain(): Promise<void> {
    const reply = this.hasUnsaved ? null : await this.#surroundings.open().catch(noAnswer)
    // What was typed meanwhile goes out first, and looks by itself.
    if (reply === null || this.#autosave.hasUnsaved) this.#mustLook = true
    else if (reply.ok) this.#takeIn(reply.value)
  }

  /** Resolves to whether everything is on the disk. */
  flush(): Promise<boolean> {
    return this.#autosave.flush()
  }

  /** Drops what is unsaved, and saves nothing more: for a person who was deleted. */
  giveUp(): void {
    this.#autosave.stop()
  }

  async #save(): Promise<Reply<unknown>> {
    for (let attempt = 1; ; attempt += 1) {
      const looked = this.#mustLook ? await this.#look() : null
      if (looked?.ok === false) return looked
      const changes = this.#unsaved
      if (looked !== null && Object.keys(changes).length === 0) return looked
      this.#unsaved = {}
      const reply = await this.#surroundings.save(changes, this.#from).catch(noAnswer)
      if (reply.ok) {
        this.#saved = withChanges(this.#saved, changes)
        this.#from = { revision: reply.value.revision, keepsBefore: false }
        return reply
      }
      // What could not be saved stays unsaved, below what has changed since.
      this.#unsaved = { ...changes, ...this.#unsaved }
      if (reply.error.code !== 'changed-outside' || attempt === attempts) return reply
      this.#mustLook = true
    }
  }

  async #look(): Promise<Reply<unknown>> {
    this.#mustLook = false
    const reply = await this.#surroundings.open().catch(noAnswer)
    if (reply.ok) this.#takeIn(reply.value)
    else this.#mustLook = true
    return reply
  }

  #takeIn({ revision, ...theirs }: OpenedPerson): void {
    if (revision === this.#from.revision) return
    const parts = Object.keys(this.#unsaved) as (keyof PersonChanges)[]
    const clashes = parts.filter(
      (part) => !sameValue(theirs[part], this.#saved[part]) && !sameValue(theirs[part], this.person[part]),
    )
    this.#from = { revision, keepsBefore: clashes.length > 0 }
    this.#saved = theirs
    this.store.setState({ person: withChanges(theirs, this.#unsaved) })
  }
}

function withChanges(person: Person, changes: PersonChanges): Person {
  const given = Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
  return { ...person, ...given }
}
