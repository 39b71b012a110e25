import { t } from '../../texts/t'
import { joinPeople } from '../../domain/people/join-people'
import type { Person } from '../../domain/people/person'
import { replacePerson } from '../../domain/people/replace-person'
import type { Library } from '../library/library'
import { LibraryError } from '../library/library-error'
import { recordsAbout } from './records-about'

/** What a merge did, so that it can be taken back. */
interface DoneMerge {
  /** The one who stayed, as they were before. */
  readonly before: Person
  readonly otherId: string
  readonly about: ReturnType<typeof recordsAbout>
  /** Meetings and entries that named both. */
  readonly withBoth: ReadonlySet<string>
}

/**
 * Makes one person of two, in everything that names them. Each step leaves a library that is whole: first the one who
 * stays gets what the other had, then the records follow, and at last the other goes to the trash. What was
 * interrupted can be done again, and comes to the same.
 */
export class PeopleMerging {
  #done: DoneMerge | null = null

  constructor(
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  async merge(keptId: string, otherId: string): Promise<Person> {
    if (keptId === otherId) throw new LibraryError('invalid-id', t('These two are the same person already.'))
    const { records } = this.library
    const [before, other] = [await records.people.read(keptId), await records.people.read(otherId)]
    if (before === null || other === null) throw new LibraryError('not-found')
    const about = recordsAbout(this.library, otherId)
    const ofKept = recordsAbout(this.library, keptId)
    const namesKept = new Set([...ofKept.meetings, ...ofKept.entries])
    const withBoth = new Set([...about.meetings, ...about.entries].filter((id) => namesKept.has(id)))
    const person = await records.people.change(keptId, (kept) => joinPeople(kept, other, this.#nowIso()))
    await this.#replace(about, otherId, keptId)
    await records.people.remove(otherId)
    this.#done = { before, otherId, about, withBoth }
    return person
  }

  /** Takes the last merge back: the other is there again, and in each record that named them. */
  async undo(): Promise<void> {
    const done = this.#done
    if (done === null) throw new LibraryError('not-found', t('There is no merge to take back.'))
    this.#done = null
    const { before, otherId, about, withBoth } = done
    const { people, meetings, entries } = this.library.records
    await people.putBack(otherId)
    await people.change(before.id, ({ lineage }) => ({
      ...before,
      updatedAt: this.#nowIso(),
      ...(lineage === undefined ? {} : { lineage }),
    }))
    const alone = (ids: readonly string[]) => ids.filter((id) => !withBoth.has(id))
    await this.#replace(
      { ...about, meetings: alone(about.meetings), entries: alone(about.entries) },
      before.id,
      otherId,
    )
    const add = (personIds: string[]) => [...new Set([...personIds, otherId])]
    const updatedAt = this.#nowIso()
    for (const id of about.meetings.filter((each) => withBoth.has(each)))
      await meetings.change(id, (each) => ({ ...each, personIds: add(each.personIds), updatedAt }))
    for (const id of about.entries.filter((each) => withBoth.has(each)))
      await entries.change(id, (each) => ({ ...each, personIds: add(each.personIds), updatedAt }))
  }

  async #replace(about: ReturnType<typeof recordsAbout>, from: string, to: string): Promise<void> {
    const { meetings, entries, commitments, 'check-ins': checkIns } = this.library.records
    const updatedAt = this.#nowIso()
    for (const id of about.meetings)
      await meetings.change(id, (each) => ({ ...replacePerson.meetings(each, from, to), updatedAt }))
    for (const id of about.entries)
      await entries.change(id, (each) => ({ ...replacePerson.entries(each, from, to), updatedAt }))
    for (const id of about.commitments)
      await commitments.change(id, (each) => ({ ...replacePerson.commitments(each, from, to), updatedAt }))
    for (const id of about['check-ins'])
      await checkIns.change(id, (each) => ({ ...replacePerson['check-ins'](each, from, to), updatedAt }))
  }

  #nowIso(): string {
    return new Date(this.now()).toISOString()
  }
}
