import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { meetingSchemaVersion, type Meeting } from '../../../../src/domain/meetings/meeting'
import { personSchemaVersion, type Person } from '../../../../src/domain/people/person'
import { phraseSchemaVersion, type Phrase } from '../../../../src/domain/phrases/phrase'
import { libraryFormatVersion } from '../../../../src/main/library/format-file'
import { recordKinds } from '../../../../src/main/library/record-kinds'
import { openedLibrary, temporaryFolder } from '../../../support/temporary-library'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

/** What this version makes of a frozen library. */
interface AsRead {
  readonly meetings: readonly Meeting[]
  readonly people: readonly Person[]
  /** Absent in libraries of the time before there were any. */
  readonly phrases?: readonly Phrase[]
  readonly inTrash: {
    readonly meetings: readonly Meeting[]
    readonly people: readonly Person[]
    readonly phrases?: readonly Phrase[]
  }
}

const frozen = (await readdir(fixtures)).filter((name) => /^library-\d+$/.test(name))

async function asRead(name: string): Promise<AsRead> {
  return JSON.parse(await readFile(join(fixtures, `${name}-as-read.json`), 'utf8')) as AsRead
}

async function copyOf(name: string): Promise<string> {
  const folder = join(await temporaryFolder(), name)
  await cp(join(fixtures, name), folder, { recursive: true })
  return folder
}

/** Every version number that stands in the frozen files of this name or folder. */
async function versionsIn(part: string, field: string): Promise<Set<number>> {
  const names = await readdir(fixtures, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(part))
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))
  const pattern = new RegExp(`"${field}":\\s*(\\d+)`, 'g')
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, version]) => Number(version))))
}

const upTo = (newest: number) => Array.from({ length: newest }, (_, place) => place + 1)

describe.each(frozen)('the frozen %s', (name) => {
  it('opens without a word, and reads as it always did', async () => {
    const library = await openedLibrary(await copyOf(name))
    await library.reconciled
    const { meetings, people, phrases = [] } = await asRead(name)
    expect(library.problems).toEqual([])
    for (const meeting of meetings) expect(await library.meetings.read(meeting.id)).toEqual(meeting)
    for (const person of people) expect(await library.people.read(person.id)).toEqual(person)
    for (const phrase of phrases) expect(await library.phrases.read(phrase.id)).toEqual(phrase)
    const listed = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()
    expect(listed(library.summaries())).toEqual(listed(meetings))
    expect(listed(library.peopleSummaries())).toEqual(listed(people))
    expect(listed(library.phraseSummaries())).toEqual(listed(phrases))
  })

  it('is not written to by reading', async () => {
    const folder = await copyOf(name)
    const library = await openedLibrary(folder)
    await library.reconciled
    for (const { id } of (await asRead(name)).meetings) {
      await library.meetings.read(id)
      const file = join('meetings', `${id}.json`)
      expect(await readFile(join(folder, file))).toEqual(await readFile(join(fixtures, name, file)))
    }
  })

  it('takes a change of every record, and keeps all else of it', async () => {
    const folder = await copyOf(name)
    const before = await openedLibrary(folder)
    const { meetings, people } = await asRead(name)
    for (const { id } of meetings) {
      await before.meetings.change(id, (meeting) => ({ ...meeting, title: `${meeting.title} changed` }))
    }
    for (const { id } of people) {
      await before.people.change(id, (person) => ({ ...person, role: 'Changed' }))
    }
    await before.close()
    const after = await openedLibrary(folder)
    await after.reconciled
    for (const meeting of meetings) {
      const title = `${meeting.title} changed`
      expect(await after.meetings.read(meeting.id)).toEqual({ ...meeting, title })
    }
    for (const person of people) {
      expect(await after.people.read(person.id)).toEqual({ ...person, role: 'Changed' })
    }
    expect(after.problems).toEqual([])
  })

  it('gives back what lies in its trash', async () => {
    const library = await openedLibrary(await copyOf(name))
    const { inTrash } = await asRead(name)
    for (const meeting of inTrash.meetings) {
      expect(await library.meetings.putBack(meeting.id)).toEqual(meeting)
    }
    for (const person of inTrash.people) expect(await library.people.putBack(person.id)).toEqual(person)
    for (const phrase of inTrash.phrases ?? []) {
      expect(await library.phrases.putBack(phrase.id)).toEqual(phrase)
    }
  })
})

/** A new one is made with `npx tsx scripts/freeze-library.ts tests/fixtures/library-N` before its version lands. */
describe('the frozen libraries', () => {
  it('hold a record of every version that ever was, and a library of every layout', async () => {
    expect([...(await versionsIn('/library.json', 'formatVersion'))].sort()).toEqual(
      upTo(libraryFormatVersion),
    )
    expect([...(await versionsIn('/meetings/', 'schemaVersion'))].sort()).toEqual(upTo(meetingSchemaVersion))
    expect([...(await versionsIn('/people/', 'schemaVersion'))].sort()).toEqual(upTo(personSchemaVersion))
    expect([...(await versionsIn('/phrases/', 'schemaVersion'))].sort()).toEqual(upTo(phraseSchemaVersion))
  })

  it('have a migration for every version but the newest', () => {
    expect(recordKinds.meetings.migrations).toHaveLength(meetingSchemaVersion - 1)
    expect(recordKinds.people.migrations).toHaveLength(personSchemaVersion - 1)
    expect(recordKinds.phrases.migrations).toHaveLength(phraseSchemaVersion - 1)
  })
})
