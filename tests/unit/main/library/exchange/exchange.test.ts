import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mapKinds } from '../../../../../src/domain/records/map-kinds'
import { workedExample } from '../../../../../src/domain/meetings/worked-example'
import type { ChangeOfManyFiles } from '../../../../../src/main/library/backups/restore-backup'
import { writeZip } from '../../../../../src/main/library/archive/write-zip'
import { ExportArchive } from '../../../../../src/main/library/exchange/export-archive'
import {
  encodeExportFacts,
  encodeExportManifest,
} from '../../../../../src/main/library/exchange/export-manifest'
import { planRecord } from '../../../../../src/main/library/exchange/import-records'
import { MarkdownFolder } from '../../../../../src/main/library/exchange/markdown-folder'
import { nodeFileSystem } from '../../../../../src/main/library/file-system'
import type { Library } from '../../../../../src/main/library/library'
import { StagedChange } from '../../../../../src/main/library/staged-change'
import { aCommitment, aMeeting, aPerson, aPhrase, builtAt } from '../../../../support/builders'
import { contentOf, exported, importArchive, importFrom } from '../../../../support/exchanged'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../../support/temporary-library'

const { signal } = new AbortController()

async function aFilledLibrary() {
  const { folder, library } = await temporaryLibrary()
  let made = 0
  const { meeting, people } = workedExample(builtAt, () => `made-${(made += 1)}`)
  for (const person of people) await library.people.create(person)
  await library.meetings.create(meeting)
  const ana = await library.people.create(aPerson({ name: 'Ana' }))
  await library.meetings.create(aMeeting({ id: 'with-ana', title: 'With Ana', personIds: [ana.id] }))
  await library.phrases.create(aPhrase({ id: 'moment' }))
  return { folder, library, ana, example: meeting }
}

test('an export into an empty library gives the same library, each record as it was', async () => {
  const { library } = await aFilledLibrary()
  const path = await exported(library)
  const empty = await temporaryLibrary()
  await empty.library.close()
  await importArchive(empty.folder, empty.library, path)
  const again = await openedLibrary(empty.folder)
  expect(await contentOf(again)).toEqual(await contentOf(library))
  await again.close()
  expect(new Set(await importArchive(empty.folder, again, path))).toEqual(new Set(['same']))
})

test('an export of some meetings holds their people and the promises made in them, and nothing else', async () => {
  const { library, ana } = await aFilledLibrary()
  const ben = await library.people.create(aPerson({ name: 'Ben' }))
  const { commitments } = library.records
  await commitments.create(aCommitment({ id: 'made-there', meetingId: 'with-ana', personId: ben.id }))
  await commitments.create(aCommitment({ id: 'made-elsewhere', personId: ana.id }))
  const archive = await ExportArchive.open(await exported(library, ['with-ana']))
  const ids: string[] = []
  for await (const { record } of archive.records(signal)) ids.push(record.id)
  await archive.close()
  expect(ids.toSorted()).toEqual([ana.id, ben.id, 'made-there', 'with-ana'].toSorted())
})

describe('a record that is here already', () => {
  async function afterBothSides(change: (library: Library) => Promise<unknown>, changeThere = change) {
    const { folder, library } = await aFilledLibrary()
    await changeThere(library)
    const path = await exported(library)
    return { folder, library, path }
  }

  test('stays when it follows on what comes in', async () => {
    const { folder, library, path } = await afterBothSides(() => Promise.resolve())
    const later = '2026-04-01T00:00:00.000Z'
    await library.meetings.change('with-ana', (meeting) => ({
      ...meeting,
      purpose: `${meeting.purpose} More.`,
      updatedAt: later,
    }))
    await library.close()
    expect(await importArchive(folder, library, path)).toContain('ours')
    const again = await openedLibrary(folder)
    expect(await again.meetings.read('with-ana')).toMatchObject({ updatedAt: later })
  })

  test('is brought up to date by what follows on it, and its present text stays in the history', async () => {
    const { folder, library } = await aFilledLibrary()
    const there = await temporaryLibrary()
    await there.library.close()
    await importArchive(there.folder, there.library, await exported(library))
    const later = '2026-04-01T00:00:00.000Z'
    await library.meetings.change('with-ana', (meeting) => ({
      ...meeting,
      purpose: 'Another one.',
      updatedAt: later,
    }))
    const decisions = await importArchive(there.folder, there.library, await exported(library))
    expect(decisions.filter((decision) => decision === 'theirs')).toHaveLength(1)
    const again = await openedLibrary(there.folder)
    expect(await again.meetings.read('with-ana')).toMatchObject({ purpose: 'Another one.' })
    expect(await again.history.meetings.list('with-ana')).toHaveLength(1)
    expect(folder).not.toBe(there.folder)
  })

  test('is kept beside a copy of what comes in when both were changed, once', async () => {
    const { folder, library } = await aFilledLibrary()
    const there = await temporaryLibrary()
    await there.library.close()
    await importArchive(there.folder, there.library, await exported(library))
    const other = await openedLibrary(there.folder)
    await other.reconciled
    const change = (text: string, updatedAt: string) => (meeting: ReturnType<typeof aMeeting>) => ({
      ...meeting,
      purpose: text,
      updatedAt,
    })
    await other.meetings.change('with-ana', change('There.', '2026-04-01T00:00:00.000Z'))
    await library.meetings.change('with-ana', change('Here.', '2026-04-02T00:00:00.000Z'))
    const path = await exported(other)
    await library.close()
    expect(
      (await importArchive(folder, library, path)).filter((decision) => decision === 'both'),
    ).toHaveLength(1)
    expect(new Set(await importArchive(folder, library, path))).toEqual(new Set(['same']))
    const again = await openedLibrary(folder)
    await again.reconciled
    const both = again.summaries().filter(({ title }) => title.startsWith('With Ana'))
    expect(both.map(({ title, purpose }) => [title, purpose]).toSorted()).toEqual([
      ['With Ana (imported)', 'There.'],
      ['With Ana', 'Here.'],
    ])
    expect(both[0]?.personIds).toEqual(both[1]?.personIds)
  })
})

describe('an archive that is not what it says is refused', () => {
  const facts = {
    ...{ formatVersion: 1, appVersion: '0.0.0', exportedAt: builtAt },
    ...mapKinds(() => 0),
    meetings: 1,
  }

  async function archived(files: Readonly<Record<string, string>>, comment: string) {
    const path = join(await temporaryFolder(), 'hostile.zip')
    const file = await nodeFileSystem.createFile(path)
    async function* packed() {
      for (const [name, text] of Object.entries(files)) {
        yield { path: name, bytes: Buffer.from(text), modifiedAt: new Date(0) }
        await Promise.resolve()
      }
    }
    await writeZip(file, packed(), () => comment)
    await file.close()
    return path
  }

  async function read(path: string): Promise<number> {
    const archive = await ExportArchive.open(path)
    let found = 0
    try {
      const records = archive.records(signal)
      while ((await records.next()).done !== true) found += 1
      return found
    } finally {
      await archive.close()
    }
  }

  async function withRecord(name: string, text: string, digests?: ReadonlyMap<string, string>) {
    const { createHash } = await import('node:crypto')
    const own = new Map([[name, createHash('sha256').update(text).digest('hex')]])
    const manifest = encodeExportManifest(facts, digests ?? own).toString()
    return archived({ [name]: text, 'manifest.json': manifest }, encodeExportFacts(facts))
  }

  const good = JSON.stringify(aMeeting({ id: 'one' }))

  test('unless it is', async () => {
    expect(await read(await withRecord('records/meetings/one.json', good))).toBe(1)
  })

  test.each([
    ['without a word of what it is', () => archived({ 'a.json': '{}' }, ''), /not exported by Attune/],
    [
      'without a list of files',
      () => archived({ 'records/meetings/one.json': good }, encodeExportFacts(facts)),
      /list of files/,
    ],
    [
      'with a list that lies',
      () => withRecord('records/meetings/one.json', good, new Map([['records/meetings/one.json', '00']])),
      /not as it was exported/,
    ],
    [
      'with a list that tells of more',
      () => withRecord('records/meetings/one.json', good, new Map([['records/meetings/two.json', '00']])),
      /not as it was exported/,
    ],
    ['with a program', () => withRecord('run.exe', 'MZ'), /does not belong in it/],
    ['with an id that is none', () => withRecord('records/meetings/..json', good), /does not belong in it/],
    [
      'with another record under the name',
      () => withRecord('records/meetings/two.json', good),
      /not a record/,
    ],
    [
      'with something else than a record',
      () => withRecord('records/meetings/one.json', '[1, 2]'),
      /not a record/,
    ],
    ['with no JSON', () => withRecord('records/meetings/one.json', '{'), /not a record/],
    [
      'nested to exhaust',
      () => withRecord('records/meetings/one.json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      /nested too deeply/,
    ],
    [
      'reaching into objects',
      () => withRecord('records/meetings/one.json', good.replace('"title"', '"__proto__":{"x":1},"title"')),
      /a part that no record has/,
    ],
  ] as const)('%s', async (_, make, says) => {
    await expect(make().then(read)).rejects.toMatchObject({ code: 'archive-refused', message: says })
  })
})

describe('a folder of notes', () => {
  async function notes(files: Readonly<Record<string, string | Buffer>>) {
    const folder = await temporaryFolder()
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return folder
  }

  test('becomes a meeting a file, the same ones each time, and only once', async () => {
    const folder = await notes({
      '1-1/Tom.md': '# With Tom\n\nHe said *no*.\n',
      'Plan.markdown': '---\ntitle: "The plan"\ndate: 2025-05-06T10:00:00Z\n---\n\n- [x] done\n- [ ] open\n',
      '.obsidian/workspace.md': 'hidden',
      'picture.png': 'x',
      'latin.md': Buffer.from([0xe4, 0xf6]),
    })
    await symlink('/etc', join(folder, 'linked'))
    const { folder: root, library } = await temporaryLibrary()
    await library.close()
    const source = await MarkdownFolder.open(nodeFileSystem, folder, signal)
    expect(await importFrom(root, library, source.records(signal))).toEqual(['new', 'new'])
    expect(source.skipped).toEqual(['latin.md: no text'])
    expect(await importFrom(root, library, source.records(signal))).toEqual(['same', 'same'])
    const again = await openedLibrary(root)
    await again.reconciled
    expect(
      again
        .summaries()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['The plan', 'With Tom'])
    const plan = again.summaries().find(({ title }) => title === 'The plan')
    expect(plan?.startsAt).toBe('2025-05-06T10:00:00.000Z')
  })

  test('without any is told of', async () => {
    const folder = await notes({ 'a.txt': 'a' })
    await expect(MarkdownFolder.open(nodeFileSystem, folder, signal)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

test('an import that was not committed leaves nothing', async () => {
  const { library } = await aFilledLibrary()
  const path = await exported(library)
  const empty = await temporaryLibrary()
  await empty.library.close()
  const archive = await ExportArchive.open(path)
  const change = await StagedChange.begin(nodeFileSystem, empty.folder)
  const here = { fileSystem: nodeFileSystem, root: empty.folder, envelope: empty.library.envelope }
  const into: ChangeOfManyFiles = change
  for await (const record of archive.records(signal)) await (await planRecord(here, record)).putInto(into)
  await archive.close()
  await change.abandon()
  expect(await readdir(join(empty.folder, 'meetings'))).toEqual([])
})
