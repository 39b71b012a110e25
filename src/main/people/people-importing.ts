import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { t } from '../../texts/t'
import { candidatesOfTable } from '../../domain/people/importing/candidates-of-table'
import { matchCandidates } from '../../domain/people/importing/match-candidates'
import {
  readPeopleTable,
  type PeopleTable,
  type TableField,
} from '../../domain/people/importing/people-table'
import type { PeopleFile, PersonCandidate } from '../../domain/people/importing/person-candidate'
import { proposeMapping } from '../../domain/people/importing/propose-mapping'
import { takeInCandidate } from '../../domain/people/importing/take-in-candidate'
import { newPerson, type Person } from '../../domain/people/person'
import type { ImportedPeople, PeopleLookedAt, PersonDecision } from '../../ipc/requests/people-files-requests'
import type { FileSystem } from '../library/file-system'
import type { Library } from '../library/library'
import { LibraryError } from '../library/library-error'
import type { TaskReport } from '../long-tasks'
import { decodeText, type DecodedText } from './decode-text'

/** An address book of a whole country is not a person’s. */
const mostBytes = 64 * 1024 * 1024

/** Rows of a table that show what its columns hold. */
const sampleRows = 3

interface Open {
  readonly fileName: string
  readonly encoding: DecodedText['encoding']
  readonly table: PeopleTable | null
  readonly file: PeopleFile
}

/** Takes people in from a file that was looked at. One after the other is taken in whole. */
export class PeopleImporting {
  #open: Open | null = null
  #added = new Set<string>()
  #before = new Map<string, Person>()

  constructor(
    private readonly library: Library,
    private readonly fileSystem: Pick<FileSystem, 'readFile' | 'inspect'>,
    private readonly now: () => number,
  ) {}

  /** Reads a file of cards or a table; changes nothing. Rejects with `not-a-record` for one that is neither. */
  async look(path: string): Promise<PeopleLookedAt> {
    this.#open = null
    const { parseVcards } = await import('../../domain/people/importing/parse-vcards')
    const { text, encoding } = decodeText(await this.#read(path))
    const isCards = /^\s*BEGIN:VCARD/im.test(text.slice(0, 4_000))
    const table = isCards ? null : readPeopleTable(text)
    const file = table === null ? parseVcards(text) : candidatesOfTable(table, proposeMapping(table))
    this.#open = { fileName: basename(path), encoding, table, file }
    return this.#found(this.#open, table === null ? null : proposeMapping(table))
  }

  /** The same file, with the columns taken for something else. */
  map(fields: readonly TableField[]): PeopleLookedAt {
    const open = this.#lookedAt()
    if (open.table === null) throw new LibraryError('not-found', t('This file has no columns.'))
    this.#open = { ...open, file: candidatesOfTable(open.table, fields) }
    return this.#found(this.#open, fields)
  }

  /** Takes in what was decided on; who is not named is left out. */
  async import(decisions: readonly PersonDecision[], { signal, tell }: TaskReport): Promise<ImportedPeople> {
    const candidates = new Map(this.#lookedAt().file.candidates.map((each) => [each.line, each]))
    this.#added = new Set()
    this.#before = new Map()
    /** Who became of whom in this file, for those who are the same. */
    const ofLine = new Map<number, string>()
    let unchanged = 0
    for (const [place, decision] of decisions.entries()) {
      if (signal.aborted) return { ...this.#counts(unchanged), isCancelled: true }
      tell('writing', place, decisions.length)
      const candidate = candidates.get(decision.line)
      if (candidate === undefined || decision.kind === 'leave-out') continue
      const personId = personOf(decision, ofLine)
      ofLine.set(decision.line, personId ?? (await this.#add(candidate)))
      if (personId !== null && !(await this.#join(personId, candidate))) unchanged += 1
    }
    return { ...this.#counts(unchanged), isCancelled: false }
  }

  /** Takes the last import back: who was added goes to the trash, who was added to is as before. */
  async undo(): Promise<void> {
    const [added, before] = [this.#added, this.#before]
    this.#added = new Set()
    this.#before = new Map()
    for (const id of added) await this.library.people.remove(id)
    for (const person of before.values())
      await this.library.people.change(person.id, () => ({ ...person, updatedAt: this.#nowIso() }))
  }

  async #read(path: string): Promise<Uint8Array> {
    const { size } = await this.fileSystem.inspect(path)
    if (size > mostBytes) {
      throw new LibraryError(
        'too-large',
        t('This file is larger than 64 MB, which no list of people is. Nothing was read.'),
      )
    }
    return this.fileSystem.readFile(path)
  }

  async #add(candidate: PersonCandidate): Promise<string> {
    const person = newPerson(randomUUID(), candidate.name, this.#nowIso())
    await this.library.people.create(takeInCandidate(person, candidate).person)
    this.#added.add(person.id)
    return person.id
  }

  /** Whether there was anything to add. */
  async #join(personId: string, candidate: PersonCandidate): Promise<boolean> {
    const before = await this.library.people.read(personId)
    if (before === null) throw new LibraryError('not-found')
    const { person, isChanged } = takeInCandidate(before, candidate)
    if (!isChanged) return false
    await this.library.people.change(personId, (newest) => ({
      ...takeInCandidate(newest, candidate).person,
      updatedAt: this.#nowIso(),
    }))
    if (!this.#added.has(person.id) && !this.#before.has(personId)) this.#before.set(personId, before)
    return true
  }

  #counts(unchanged: number) {
    return { added: this.#added.size, joined: this.#before.size, unchanged }
  }

  #lookedAt(): Open {
    if (this.#open === null) throw new LibraryError('not-found', t('Choose a file first.'))
    return this.#open
  }

  #found({ fileName, encoding, table, file }: Open, fields: readonly TableField[] | null): PeopleLookedAt {
    return {
      ...{ fileName, encoding, refused: file.refused },
      people: matchCandidates(file.candidates, this.library.summariesOf('people')),
      columns:
        table === null
          ? null
          : table.headers.map((header, column) => ({
              header,
              field: fields?.[column] ?? 'left-out',
              samples: table.rows.slice(0, sampleRows).map(({ cells }) => cells[column] ?? ''),
            })),
    }
  }

  #nowIso(): string {
    return new Date(this.now()).toISOString()
  }
}

/** Who somebody is made one with; null when they become a person of their own. */
function personOf(decision: PersonDecision, ofLine: ReadonlyMap<number, string>): string | null {
  switch (decision.kind) {
    case 'join':
      return decision.personId
    case 'join-earlier':
      return ofLine.get(decision.earlierLine) ?? null
    case 'add':
    case 'leave-out':
      return null
  }
}
