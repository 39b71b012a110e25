import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { recordKindNames, type RecordKindName } from '../../../../src/domain/records/record-kind-name'
import type { RecordOf } from '../../../../src/domain/records/record-of'
import { libraryFormatVersion } from '../../../../src/main/library/format-file'
import { recordKinds } from '../../../../src/main/library/record-kinds'
import { openedLibrary, temporaryFolder } from '../../../support/temporary-library'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

/** Records of each kind; a kind is absent in libraries of the time before there were any. */
type Records = { readonly [K in RecordKindName]?: readonly RecordOf[K][] }

/** What this version makes of a frozen library. */
interface AsRead extends Records {
  readonly meetings: RecordsOf<'meetings'>
  readonly people: RecordsOf<'people'>
  readonly inTrash: Records
}

type RecordsOf<K extends RecordKindName> = readonly RecordOf[K][]

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
    const expected = await asRead(name)
    expect(library.problems).toEqual([])
    const listed = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()
    for (const kind of recordKindNames) {
      const records = expected[kind] ?? []
      for (const record of records) expect(await library.records[kind].read(record.id)).toEqual(record)
      expect(listed(library.summariesOf(kind))).toEqual(listed(records))
    }
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
    for (const kind of recordKindNames) {
      for (const record of inTrash[kind] ?? []) {
        expect(await library.records[kind].putBack(record.id)).toEqual(record)
      }
    }
  })
})

/** A new one is made with `npx tsx scripts/freeze-library.ts tests/fixtures/library-N` before its version lands. */
describe('the frozen libraries', () => {
  it('hold a library of every layout', async () => {
    expect([...(await versionsIn('/library.json', 'formatVersion'))].sort()).toEqual(
      upTo(libraryFormatVersion),
    )
  })

  it.each(recordKindNames)('hold %s of every version that ever was', async (kind) => {
    const versions = await versionsIn(`/${kind}/`, 'schemaVersion')
    expect([...versions].sort()).toEqual(upTo(recordKinds[kind].schemaVersion))
  })

  it.each(recordKindNames)('have a migration of %s for every version but the newest', (kind) => {
    expect(recordKinds[kind].migrations).toHaveLength(recordKinds[kind].schemaVersion - 1)
  })
})
