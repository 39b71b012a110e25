import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { meetingSchemaVersion } from '../../../../src/domain/meetings/meeting'
import { maxFileBytes } from '../../../../src/main/library/durable-file'
import type { LibraryProblem } from '../../../../src/main/library/library-problem'
import { aMeeting, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'
import { contentOfFile } from '../../../support/stored-content'

const whole = JSON.stringify(aMeeting({ id: 'm' }))

/** A library whose only meeting, `m`, holds these bytes. */
async function aLibraryHolding(content: string | Uint8Array) {
  const disk = new FaultyFileSystem()
  const { folder, library, reopen } = await temporaryLibrary({ fileSystem: disk })
  await library.reconciled
  const file = join(folder, 'meetings', 'm.json')
  await writeFile(file, content)
  return { disk, folder, file, library, reopen, meetings: library.meetings }
}

const damages: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['cut off', whole.slice(0, whole.length / 2), /cut off/],
  ['empty', '', /empty/],
  ['full of zeros, as after a power cut', Buffer.alloc(4096), /no JSON/],
  ['no JSON', 'Dear diary', /no JSON/],
  ['no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /no JSON/],
  ['nothing but null', 'null', /shape of a meeting/],
  ['a list', '[]', /shape of a meeting/],
  ['of another shape', whole.replace('"title":', '"name":'), /shape of a meeting \(title\)/],
  [
    'nested beyond measure',
    `${whole.slice(0, -1)},"notes":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    /meeting/,
  ],
  ['of a version that never was', whole.replace(/"schemaVersion":\d+/, '"schemaVersion":"one"'), /shape/],
]

describe('a damaged file', () => {
  it.each(damages)('that is %s is kept unchanged in quarantine and reported', async (_, content, said) => {
    const { folder, library, meetings } = await aLibraryHolding(content)
    const heard: (readonly LibraryProblem[])[] = []
    library.onProblemsChanged(() => heard.push(library.problems))
    await expect(meetings.read('m')).rejects.toMatchObject({ code: 'damaged' })
    const keptAt = 'quarantine/meetings/m.2026-03-02T09-00-00-000Z.json'
    expect(library.problems).toEqual([
      {
        code: 'damaged',
        file: 'meetings/m.json',
        keptAt,
        whatHappened: expect.stringMatching(said) as unknown,
        noticedAt: builtAt,
        repair: { kind: 'none-found' },
      },
    ])
    expect(heard.at(-1)).toEqual(library.problems)
    expect(await readFile(join(folder, keptAt))).toEqual(Buffer.from(content))
    expect(await meetings.read('m')).toBeNull()
  })

  it.each(damages)(
    'that is %s is found at the next start, and the other records are listed',
    async (_, content) => {
      const { library, reopen, meetings } = await aLibraryHolding(content)
      await meetings.create(aMeeting({ id: 'well', title: 'Well' }))
      expect(library.problems).toEqual([])
      const again = await reopen()
      await again.reconciled
      expect(again.problems.map(({ file }) => file)).toEqual(['meetings/m.json'])
      expect(again.summaries().map(({ title }) => title)).toEqual(['Well'])
    },
  )

  it('never takes the place of another one in quarantine', async () => {
    const { folder, file, meetings, library } = await aLibraryHolding('first')
    await expect(meetings.read('m')).rejects.toMatchObject({ code: 'damaged' })
    await writeFile(file, 'second')
    await expect(meetings.read('m')).rejects.toMatchObject({ code: 'damaged' })
    const kept = join(folder, 'quarantine', 'meetings')
    const contents = await Promise.all(
      (await readdir(kept)).map((name) => readFile(join(kept, name), 'utf8')),
    )
    expect(contents.sort()).toEqual(['first', 'second'])
    expect(library.problems).toHaveLength(2)
  })

  it('is left where it is, and never written over, when it cannot be moved', async () => {
    const { disk, file, meetings, library } = await aLibraryHolding('damaged')
    for (const call of ['link', 'rename'] as const) disk.fail(call, 'EROFS', { times: 100 })
    await expect(meetings.change('m', (meeting) => meeting)).rejects.toMatchObject({ code: 'damaged' })
    await expect(meetings.create(aMeeting({ id: 'm' }))).rejects.toMatchObject({ code: 'damaged' })
    expect(await readFile(file, 'utf8')).toBe('damaged')
    expect(library.problems).toMatchObject([{ file: 'meetings/m.json', keptAt: 'meetings/m.json' }])
  })

  it('does not cost the words of a record that is open', async () => {
    const { file, meetings } = await aLibraryHolding(whole)
    await meetings.change('m', (meeting) => ({ ...meeting, purpose: 'before' }))
    await writeFile(file, 'scribbled over')
    const change = () =>
      meetings.change('m', (meeting) => ({ ...meeting, purpose: `${meeting.purpose}, after` }))
    await change()
    expect(await contentOfFile(file)).toMatchObject({ purpose: 'before, after' })
  })
})

describe('a file that is no record of this version', () => {
  it('is left as it is when a newer version wrote it', async () => {
    const newer = JSON.stringify({
      ...aMeeting({ id: 'm' }),
      schemaVersion: meetingSchemaVersion + 1,
      somethingNew: true,
    })
    const { file, meetings, library, reopen } = await aLibraryHolding(newer)
    await expect(meetings.read('m')).rejects.toMatchObject({ code: 'newer-version', name: 'NewerRecord' })
    await expect(meetings.change('m', (meeting) => meeting)).rejects.toMatchObject({ code: 'newer-version' })
    await expect(meetings.create(aMeeting({ id: 'm' }))).rejects.toMatchObject({ code: 'newer-version' })
    expect(library.problems).toMatchObject([{ code: 'newer-version', keptAt: 'meetings/m.json' }])
    await (
      await reopen()
    ).reconciled
    expect(await readFile(file, 'utf8')).toBe(newer)
  })

  it('is neither read nor moved when it is larger than anything that is written here', async () => {
    const { file, folder, meetings, library } = await aLibraryHolding(whole)
    await truncate(file, maxFileBytes + 1)
    await expect(meetings.read('m')).rejects.toMatchObject({ code: 'too-large' })
    await expect(meetings.change('m', (meeting) => meeting)).rejects.toMatchObject({ code: 'too-large' })
    expect(library.problems).toMatchObject([{ code: 'too-large', keptAt: 'meetings/m.json' }])
    expect(await readdir(join(folder, 'quarantine', 'meetings'))).toEqual([])
  })

  it('is left alone when it is a folder, a link, a copy, or has a name of its own', async () => {
    const { folder, library, reopen } = await temporaryLibrary()
    await library.meetings.create(aMeeting({ id: 'real', title: 'Real' }))
    const meetings = join(folder, 'meetings')
    await mkdir(join(meetings, 'folder.json'))
    await writeFile(join(folder, 'outside.json'), whole)
    await symlink(join(folder, 'outside.json'), join(meetings, 'm.json'))
    await writeFile(join(meetings, 'copy.json'), await readFile(join(meetings, 'real.json')))
    await writeFile(join(meetings, 'real (conflicted copy).json'), 'theirs')
    await writeFile(join(meetings, '.DS_Store'), 'not of interest')
    const names = await readdir(meetings)
    const again = await reopen()
    await again.reconciled
    expect(again.summaries().map(({ title }) => title)).toEqual(['Real'])
    // The conflict copy is looked into beside everything else, and turns out to be none.
    await expect.poll(() => again.problems).toHaveLength(4)
    expect(again.problems.map(({ code, file, keptAt }) => [code, file, keptAt]).sort()).toEqual(
      ['copy.json', 'folder.json', 'm.json', 'real (conflicted copy).json'].map((name) => [
        'not-a-record',
        `meetings/${name}`,
        `meetings/${name}`,
      ]),
    )
    expect(await readdir(meetings)).toEqual(names)
  })

  it('is not followed out of the library when it is a link', async () => {
    const { folder, library } = await temporaryLibrary()
    await writeFile(join(folder, 'outside.json'), whole)
    await symlink(join(folder, 'outside.json'), join(folder, 'meetings', 'm.json'))
    await expect(library.meetings.read('m')).rejects.toMatchObject({ code: 'not-a-record' })
    await expect(library.meetings.create(aMeeting({ id: 'm' }))).rejects.toMatchObject({
      code: 'not-a-record',
    })
    expect(await readFile(join(folder, 'outside.json'), 'utf8')).toBe(whole)
  })
})

describe('a file that the disk refuses for a moment', () => {
  it('stays in the lists and in its place, and is read the next time', async () => {
    for (const [system, code] of [
      ['EIO', 'io-error'],
      ['EMFILE', 'too-many-files'],
      ['EACCES', 'no-permission'],
    ] as const) {
      const { disk, file, library, meetings } = await aLibraryHolding(whole)
      await meetings.read('m')
      await writeFile(file, `${whole}\n`)
      disk.fail('readFile', system, { path: /m\.json$/ })
      await expect(meetings.read('m')).rejects.toMatchObject({ code })
      expect(library.summaries()).toHaveLength(1)
      expect(library.problems).toMatchObject([{ code, keptAt: 'meetings/m.json' }])
      expect(await meetings.read('m')).toMatchObject({ id: 'm' })
      expect(library.problems).toEqual([])
      disk.fail('inspect', system, { path: /m\.json$/ })
      await expect(meetings.read('m')).rejects.toMatchObject({ code })
      expect(library.problems).toHaveLength(1)
      expect(await meetings.read('m')).toMatchObject({ id: 'm' })
      expect(library.problems).toEqual([])
    }
  })
})
