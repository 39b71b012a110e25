import { replacePerson } from '../../domain/people/replace-person'
import { namesOf, patternOfNames, withoutName, writesName } from '../../domain/people/without-name'
import { peopleOfRecord } from '../../domain/records/people-of-record'
import { recordKindNames, type RecordKindName } from '../../domain/records/record-kind-name'
import type { RecordOf } from '../../domain/records/record-of'
import type { Library } from '../library/library'
import { LibraryError } from '../library/library-error'
import { recordsAbout, type RecordsAbout } from './records-about'

/** What forgetting a person would touch. */
export interface ForgettingPreview {
  readonly name: string
  readonly about: RecordsAbout
  /** The names that are looked for in texts. */
  readonly names: readonly string[]
  /** Records, besides the person’s own, in whose words a name is written. */
  readonly mentions: number
}

export interface ForgettingChoices {
  /** What becomes of the meetings that were with nobody else. */
  readonly meetingsAlone: 'keep' | 'remove'
  /** Whether “someone” takes the place of the name in everything that was written. */
  readonly replacesName: boolean
}

export interface ForgettingReport {
  readonly signal: AbortSignal
  readonly tell: (done: number, total: number) => void
}

/**
 * Forgets a person everywhere in the library, for good: the person, what is kept about them (check-ins, promises), their
 * place in meetings and entries, earlier versions, and what of it lies in the trash. Backups cannot be changed; whoever
 * asks says so. The person goes last, so that what was interrupted can be done again.
 */
export class PersonForgetting {
  constructor(
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  async preview(personId: string, report: ForgettingReport): Promise<ForgettingPreview> {
    const { name, pattern, names } = await this.#pattern(personId)
    const about = recordsAbout(this.library, personId)
    const mentions = await this.#eachRecord(personId, report, (_, record) => writesName(record, pattern))
    return { name, about, names, mentions }
  }

  async forget(personId: string, choices: ForgettingChoices, report: ForgettingReport): Promise<void> {
    const { pattern } = await this.#pattern(personId)
    const about = recordsAbout(this.library, personId)
    for (const id of about['check-ins']) await this.#removeForGood('check-ins', id)
    for (const id of about.commitments) await this.#removeForGood('commitments', id)
    if (choices.meetingsAlone === 'remove')
      for (const id of about.meetingsAlone) await this.#removeForGood('meetings', id)
    await this.#takeOut(personId, recordsAbout(this.library, personId))
    if (choices.replacesName)
      await this.#eachRecord(personId, report, (kind, record) => this.#withoutName(kind, record, pattern))
    await this.#emptyTrashOf(personId, choices.replacesName ? pattern : null)
    await this.#removeForGood('people', personId)
  }

  async #pattern(personId: string) {
    const person = await this.library.people.read(personId)
    if (person === null) throw new LibraryError('not-found')
    const others = this.library.summariesOf('people').filter(({ id }) => id !== personId)
    const names = namesOf(
      person.name,
      others.map(({ name }) => name),
    )
    return { name: person.name, names, pattern: patternOfNames(names) }
  }

  async #takeOut(personId: string, about: RecordsAbout): Promise<void> {
    const { meetings, entries } = this.library.records
    const updatedAt = new Date(this.now()).toISOString()
    for (const id of about.meetings) {
      await meetings.change(id, (each) => ({ ...replacePerson.meetings(each, personId, null), updatedAt }))
      await this.library.history.meetings.forget(id)
    }
    for (const id of about.entries) {
      await entries.change(id, (each) => ({ ...replacePerson.entries(each, personId, null), updatedAt }))
      await this.library.history.entries.forget(id)
    }
  }

  /** Looks at every record but the person’s own, and counts those of which `task` says so. */
  async #eachRecord(
    personId: string,
    { signal, tell }: ForgettingReport,
    task: (kind: RecordKindName, record: { readonly id: string }) => boolean | Promise<boolean>,
  ): Promise<number> {
    const all = recordKindNames.flatMap((kind) =>
      this.library.summariesOf(kind).map(({ id }) => ({ kind, id })),
    )
    let count = 0
    for (const [place, { kind, id }] of all.entries()) {
      if (signal.aborted) throw new LibraryError('cancelled')
      tell(place, all.length)
      if (id === personId) continue
      // What cannot be read is told elsewhere, and does not keep the rest from being forgotten.
      const record = await this.library.records[kind].read(id).catch(() => null)
      if (record !== null && (await task(kind, record))) count += 1
    }
    return count
  }

  async #withoutName(
    kind: RecordKindName,
    record: { readonly id: string },
    pattern: RegExp,
  ): Promise<boolean> {
    if (!writesName(record, pattern)) return false
    const updatedAt = new Date(this.now()).toISOString()
    await this.#changeWords(kind, record.id, (each) => ({ ...withoutName(each, pattern), updatedAt }))
    await this.library.history[kind].forget(record.id)
    return true
  }

  async #changeWords<K extends RecordKindName>(
    kind: K,
    id: string,
    change: (record: RecordOf[K]) => RecordOf[K],
  ): Promise<void> {
    await this.library.records[kind].change(id, change)
  }

  async #removeForGood(kind: RecordKindName, id: string): Promise<void> {
    await this.library.records[kind].remove(id)
    await this.#discard(kind, (each) => each === id)
    await this.library.history[kind].forget(id)
  }

  /** What was deleted and is about the person, or names them, goes too: it could be put back. */
  async #emptyTrashOf(personId: string, pattern: RegExp | null): Promise<void> {
    for (const kind of recordKindNames) {
      await this.#discard(kind, (id, record) => {
        if (id === personId) return true
        if (record === null) return false
        return namesPerson(kind, record, personId) || (pattern !== null && writesName(record, pattern))
      })
    }
  }

  async #discard<K extends RecordKindName>(
    kind: K,
    isMeant: (id: string, record: RecordOf[K] | null) => boolean,
  ): Promise<void> {
    const trash = this.library.trash[kind]
    for (const file of await trash.list()) {
      const record = await trash.read(file).catch(() => null)
      if (isMeant(file.id, record)) await trash.discard(file)
    }
  }
}

function namesPerson<K extends RecordKindName>(kind: K, record: RecordOf[K], personId: string): boolean {
  return peopleOfRecord[kind](record).includes(personId)
}
