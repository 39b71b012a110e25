import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillWith } from '../../../../scripts/freezing/fill-with'
import { recordsToFreeze } from '../../../../scripts/freezing/records-to-freeze'
import { fieldsOfRecord } from '../../../../src/domain/history/fields-of-record'
import { ownCopyOf } from '../../../../src/domain/records/own-copy'
import { recordKindNames, type RecordKindName } from '../../../../src/domain/records/record-kind-name'
import type { RecordOf } from '../../../../src/domain/records/record-of'
import { nodeFileSystem } from '../../../../src/main/library/file-system'
import { loadIndex } from '../../../../src/main/library/index-file'
import { plainEnvelope } from '../../../../src/main/library/plain-envelope'
import { recordKinds } from '../../../../src/main/library/record-kinds'
import { contentOf, exported, importArchive } from '../../../support/exchanged'
import { makeSealedLibrary } from '../../../support/sealed-library'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'

const later = '2026-05-01T10:00:00.000Z'

interface OfKind<K extends RecordKindName> {
  readonly kind: K
  readonly record: RecordOf[K]
}

function fieldsOf<K extends RecordKindName>({ kind, record }: OfKind<K>) {
  return fieldsOfRecord[kind](
    record,
    (id) => id,
    (id) => id,
  )
}

/** The fullest record of a kind. */
function full<K extends RecordKindName>(kind: K): RecordOf[K] {
  const record = recordsToFreeze()[kind][0]
  if (record === undefined) throw new Error(`There is no record of ${kind}.`)
  return record
}

async function aLibraryOfEveryKind() {
  const { folder, library, reopen } = await temporaryLibrary()
  await library.reconciled
  await fillWith(library, recordsToFreeze())
  return { folder, library, reopen }
}

describe('a record of every kind', () => {
  it.each(recordKindNames)('comes back from its index as it was summarized: %s', async (kind) => {
    const { library, reopen } = await aLibraryOfEveryKind()
    const before = library.summariesOf(kind)
    const again = await reopen()
    expect(again.summariesOf(kind)).toEqual(before)
    await again.reconciled
    expect(again.summariesOf(kind)).toEqual(before)
  })

  it.each(recordKindNames)('that is damaged is kept in quarantine and told of: %s', async (kind) => {
    const { folder, reopen } = await aLibraryOfEveryKind()
    const { id } = full(kind)
    await writeFile(join(folder, kind, `${id}.json`), '{"schemaVersion":1,')
    const again = await reopen()
    await again.reconciled
    expect(again.problems).toMatchObject([{ file: `${kind}/${id}.json`, code: 'damaged' }])
    expect(await readdir(join(folder, 'quarantine', kind))).toHaveLength(1)
  })

  it.each(recordKindNames)('goes into the trash, and comes back as it was: %s', async (kind) => {
    const { library } = await aLibraryOfEveryKind()
    const record = full(kind)
    const store = library.records[kind]
    await store.remove(record.id)
    expect(await store.read(record.id)).toBeNull()
    expect((await library.trash[kind].list()).map(({ id }) => id)).toEqual([record.id])
    expect(await store.putBack(record.id)).toEqual(record)
  })

  it.each(recordKindNames)('has names for all its parts, and none of them twice: %s', (kind) => {
    for (const record of recordsToFreeze()[kind]) {
      const fields = fieldsOf({ kind, record })
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
      for (const { label } of fields) expect(label.trim()).not.toBe('')
    }
  })

  it.each(recordKindNames)('is still one under the longest title: %s', (kind) => {
    const copy = (ownCopyOf[kind] as (record: unknown, title: string) => unknown)(
      full(kind),
      'x'.repeat(5_000),
    )
    expect(recordKinds[kind].schema.safeParse(copy).success).toBe(true)
  })

  it.each(recordKindNames)(
    'that was changed on two machines is merged by the same record on both: %s',
    (kind) => {
      const record = full(kind)
      const changed = { ...record, updatedAt: later }
      const { merge } = recordKinds[kind] as { merge: (base: unknown, a: unknown, b: unknown) => unknown }
      expect(merge(record, record, changed)).toEqual(merge(record, changed, record))
      expect(merge(record, record, changed)).toMatchObject({ value: changed, clashes: [] })
      expect(merge(null, record, record)).toMatchObject({ value: record, clashes: [] })
    },
  )

  it.each(recordKindNames)('takes in a conflict copy that another machine made: %s', async (kind) => {
    const { folder, library } = await aLibraryOfEveryKind()
    const record = { ...full(kind), updatedAt: later }
    await library.close()
    const copy = join(folder, kind, `${record.id}.sync-conflict-20261122-031500-ABCDEFG.json`)
    await writeFile(copy, JSON.stringify(record))
    const again = await openedLibrary(folder)
    await again.reconciled
    await expect
      .poll(async () => (await readdir(join(folder, kind))).filter((name) => name.includes('conflict')))
      .toEqual([])
    expect(again.problems).toEqual([])
    expect(await again.records[kind].read(record.id)).toMatchObject(record)
    expect(await again.history[kind].list(record.id)).not.toEqual([])
  })
})

describe('a library of every kind', () => {
  it('is exported and imported as it was, and the same again changes nothing', async () => {
    const { library } = await aLibraryOfEveryKind()
    const path = await exported(library)
    const empty = await temporaryLibrary()
    await empty.library.close()
    await importArchive(empty.folder, empty.library, path)
    const again = await openedLibrary(empty.folder)
    expect(await contentOf(again)).toEqual(await contentOf(library))
    await again.close()
    expect(new Set(await importArchive(empty.folder, again, path))).toEqual(new Set(['same']))
  })

  it('lets nobody read a word without its key when it is sealed', async () => {
    const folder = await temporaryFolder()
    const { dataKey } = await makeSealedLibrary(folder)
    const library = await openedLibrary(folder, { dataKey })
    await fillWith(library, recordsToFreeze())
    await library.close()
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of files.filter((each) => each.isFile())) {
      const text = await readFile(join(entry.parentPath, entry.name), 'latin1')
      expect(text.includes('quoted'), entry.name).toBe(false)
    }
    for (const kind of recordKindNames) {
      const names = await readdir(join(folder, kind))
      expect(names.filter((name) => !name.endsWith('.sealed'))).toEqual([])
      expect(names).toHaveLength(recordsToFreeze()[kind].length)
    }
    const again = await openedLibrary(folder, { dataKey })
    await again.reconciled
    for (const kind of recordKindNames) {
      expect(await again.records[kind].read(full(kind).id)).toEqual(full(kind))
    }
  })
})

it('an index without a table of a kind is good for the others', async () => {
  const { folder, library } = await aLibraryOfEveryKind()
  await library.close()
  const place = { ...plainEnvelope, unwrap: withoutCommitments }
  const loaded = await loadIndex(nodeFileSystem, folder, place, '0.1.0')
  expect(loaded?.tables.commitments).toEqual([])
  expect(loaded?.tables.meetings.map(({ summary }) => summary)).toEqual(library.summariesOf('meetings'))
})

function withoutCommitments(...[bytes, label]: Parameters<typeof plainEnvelope.unwrap>): Uint8Array {
  const text = Buffer.from(plainEnvelope.unwrap(bytes, label)).toString()
  const without = text.replace(/"commitments":\{"fields":[\s\S]*?\n\]\},\n/, '')
  expect(without).not.toBe(text)
  return Buffer.from(without)
}
