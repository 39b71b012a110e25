import { lockFileName } from '../../../../src/main/library/lock-file-name'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { recordKindNames } from '../../../../src/domain/records/record-kind-name'
import { nodeFileSystem, type FileSystem } from '../../../../src/main/library/file-system'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'
import { contentOfFile } from '../../../support/stored-content'
import { formatBytes } from '../../../../src/main/library/format-file'

describe('a library', () => {
  it('is new in an empty folder, and not new the next time', async () => {
    const { folder, library, reopen } = await temporaryLibrary()
    expect(library.isNew).toBe(true)
    expect((await reopen()).isNew).toBe(false)
    const format: unknown = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))
    expect(format).toMatchObject({
      formatVersion: 2,
      libraryId: expect.any(String) as unknown,
      createdAt: builtAt,
    })
  })

  it('makes its folder, and the folders above it', async () => {
    const folder = join(await temporaryFolder(), 'Documents', 'Attune library')
    await openedLibrary(folder)
    expect(new Set(await readdir(folder))).toEqual(
      new Set([
        ...recordKindNames,
        'history',
        'library.copy.json',
        'library.json',
        await lockFileName(folder),
        'quarantine',
        'trash',
      ]),
    )
  })

  it('is not new when only its library.json was lost', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'meetings'))
    await writeFile(join(folder, 'meetings', 'm.json'), JSON.stringify(aMeeting({ id: 'm' })))
    const library = await openedLibrary(folder)
    await library.reconciled
    expect(library.isNew).toBe(false)
    expect(library.summaries()).toHaveLength(1)
  })

  it('of a newer format is refused, and nothing in its folder is touched', async () => {
    const folder = await temporaryFolder()
    const newer = formatBytes({ formatVersion: 3, createdAt: '2027-01-01T00:00:00.000Z' })
    await writeFile(join(folder, 'library.json'), newer)
    await expect(openedLibrary(folder)).rejects.toMatchObject({
      code: 'newer-version',
      message: 'A newer version of Attune made this library. Update Attune to open it.',
    })
    expect(await readdir(folder)).toEqual(['library.json'])
  })

  it('of the first layout is taken over, with its records as they are', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'meetings'))
    await writeFile(join(folder, 'library.json'), `{"formatVersion": 1, "createdAt": "${builtAt}"}`)
    const bare = JSON.stringify(aMeeting({ id: 'm', title: 'Old' }))
    await writeFile(join(folder, 'meetings', 'm.json'), bare)
    const library = await openedLibrary(folder)
    expect((await library.meetings.read('m'))?.title).toBe('Old')
    expect(await readFile(join(folder, 'meetings', 'm.json'), 'utf8')).toBe(bare)
    expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toMatchObject({
      formatVersion: 2,
      createdAt: builtAt,
    })
    await library.meetings.change('m', (meeting) => ({ ...meeting, title: 'New' }))
    expect(await contentOfFile(join(folder, 'meetings', 'm.json'))).toMatchObject({ title: 'New' })
  })

  it('opens with a damaged library.json, which is kept', async () => {
    const { folder, reopen, library } = await temporaryLibrary()
    await library.meetings.create(aMeeting({ title: 'Still here' }))
    await writeFile(join(folder, 'library.json'), '')
    const again = await reopen()
    expect(again.isNew).toBe(false)
    expect(again.summaries().map(({ title }) => title)).toEqual(['Still here'])
    expect(await readdir(join(folder, 'quarantine'))).toContain('library.2026-03-02T09-00-00-000Z.json')
  })

  it('says that its folder is missing when a file stands in its place', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(openedLibrary(join(folder, 'file'))).rejects.toMatchObject({ code: 'folder-missing' })
  })

  it('finds every record again after it was closed and opened', async () => {
    const { library, reopen } = await temporaryLibrary()
    const meeting = aMeeting({ purpose: 'Ends with an emoji 🧭 and a lone half \ud83d' })
    const person = aPerson()
    await library.meetings.create(meeting)
    await library.people.create(person)
    await library.meetings.change(meeting.id, (current) => ({ ...current, title: 'Ünïcödé' }))
    const again = await reopen()
    expect(await again.meetings.read(meeting.id)).toEqual({ ...meeting, title: 'Ünïcödé' })
    expect(await again.people.read(person.id)).toEqual(person)
    expect(again.summaries().map(({ title }) => title)).toEqual(['Ünïcödé'])
  })

  it('finishes every save before it closes, and takes none afterwards', async () => {
    const slow: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        if (to.includes('meetings')) await delay(50)
        await nodeFileSystem.rename(from, to)
      },
    }
    const { library, reopen } = await temporaryLibrary({ fileSystem: slow })
    const meeting = aMeeting({ title: 'Before' })
    await library.meetings.create(meeting)
    let isSaved = false
    const last = library.meetings
      .change(meeting.id, (current) => ({ ...current, title: 'The last word' }))
      .then(() => {
        isSaved = true
      })
    await library.close()
    expect(isSaved).toBe(true)
    await last
    await expect(library.meetings.read(meeting.id)).rejects.toMatchObject({ code: 'closed' })
    expect((await (await reopen()).meetings.read(meeting.id))?.title).toBe('The last word')
  })

  it('closes in the middle of reading its files, and goes on the next time', async () => {
    const { folder, library } = await temporaryLibrary()
    await library.close()
    for (let count = 0; count < 400; count += 1) {
      await writeFile(
        join(folder, 'meetings', `m${count}.json`),
        JSON.stringify(aMeeting({ id: `m${count}` })),
      )
    }
    const interrupted = await openedLibrary(folder)
    await interrupted.close()
    const again = await openedLibrary(folder)
    await again.reconciled
    expect(again.summaries()).toHaveLength(400)
  })

  it('may be closed twice', async () => {
    const { library } = await temporaryLibrary()
    await Promise.all([library.close(), library.close()])
  })

  it('clears away what a killed save left behind, and nothing of its own', async () => {
    const { folder, library, reopen } = await temporaryLibrary()
    await library.meetings.create(aMeeting({ id: 'm' }))
    const leftovers = ['meetings/.m.json', '.index.json'].map(
      (name) => `${name}.2f1c0a52-6b0e-4c55-9d7b-3a4c5d6e7f80.tmp`,
    )
    for (const name of leftovers) await writeFile(join(folder, name), '{"half')
    await (
      await reopen()
    ).reconciled
    expect(await readdir(join(folder, 'meetings'))).toEqual(['m.json'])
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('does the same work for a save whatever its size', async () => {
    const callsOfASave = async (meetings: number) => {
      const disk = new FaultyFileSystem()
      const { library } = await temporaryLibrary({ fileSystem: disk })
      await Promise.all(
        Array.from({ length: meetings }, (_, count) =>
          library.meetings.create(aMeeting({ id: `m${count}` })),
        ),
      )
      await library.reconciled
      disk.counts.clear()
      await library.meetings.change('m0', (meeting) => ({ ...meeting, title: 'Changed' }))
      return Object.fromEntries(disk.counts)
    }
    const ofASmallOne = await callsOfASave(1)
    expect(await callsOfASave(20)).toEqual(ofASmallOne)
    expect(ofASmallOne).toEqual({
      inspect: 2,
      createFile: 1,
      write: 1,
      sync: 1,
      stamp: 1,
      close: 1,
      rename: 1,
      syncFolder: 1,
    })
  })
})
