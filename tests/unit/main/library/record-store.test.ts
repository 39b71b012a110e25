import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import { nodeFileSystem, type FileSystem } from '../../../../src/main/library/file-system'
import { aMeeting, aPerson } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'
import { contentOfFile, storedRecord } from '../../../support/stored-content'

const append = (line: string) => (meeting: Meeting) => ({ ...meeting, purpose: `${meeting.purpose}${line}` })

async function aLibraryWithMeeting(given: Partial<Meeting> = {}) {
  const disk = new FaultyFileSystem()
  const temporary = await temporaryLibrary({ fileSystem: disk })
  const meeting = aMeeting({ purpose: '', ...given })
  await temporary.library.meetings.create(meeting)
  await temporary.library.reconciled
  const file = join(temporary.folder, 'meetings', `${meeting.id}.json`)
  const onDisk = async () => (await contentOfFile(file)) as Meeting
  return { ...temporary, disk, meeting, file, onDisk, meetings: temporary.library.meetings }
}

describe('a record', () => {
  it('that nobody made is null to read, and not found to change or remove', async () => {
    const { library } = await temporaryLibrary()
    expect(await library.meetings.read('nobody')).toBeNull()
    await expect(library.meetings.change('nobody', append('x'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(library.meetings.remove('nobody')).rejects.toMatchObject({ code: 'not-found' })
    await expect(library.meetings.putBack('nobody')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is never created over another one of its name', async () => {
    const { meetings, meeting, onDisk } = await aLibraryWithMeeting({ title: 'First' })
    await expect(meetings.create({ ...meeting, title: 'Second' })).rejects.toMatchObject({
      code: 'already-exists',
    })
    expect((await onDisk()).title).toBe('First')
  })

  it('takes changes that come at once one after another, and all of them land', async () => {
    const { meetings, meeting, onDisk } = await aLibraryWithMeeting()
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((line) => meetings.change(meeting.id, append(line))))
    expect((await onDisk()).purpose).toBe('abcde')
  })

  it('is written once for all the changes that waited', async () => {
    const { meetings, meeting, disk, onDisk } = await aLibraryWithMeeting()
    const before = disk.count('rename')
    const lines = Array.from({ length: 50 }, (_, count) => `${count} `)
    const answers = await Promise.all(lines.map((line) => meetings.change(meeting.id, append(line))))
    expect(disk.count('rename') - before).toBeLessThanOrEqual(2)
    expect((await onDisk()).purpose).toBe(lines.join(''))
    expect(answers.at(-1)?.purpose).toBe(lines.join(''))
  })

  it('is acknowledged only when the folder has been synced', async () => {
    const { meetings, meeting, disk } = await aLibraryWithMeeting()
    const before = disk.count('syncFolder')
    let syncedWhenAcknowledged = 0
    await meetings.change(meeting.id, append('x')).then(() => {
      syncedWhenAcknowledged = disk.count('syncFolder')
    })
    expect(syncedWhenAcknowledged).toBe(before + 1)
  })

  it('lets one change fail by its own fault, without the others', async () => {
    const { meetings, meeting, onDisk } = await aLibraryWithMeeting()
    const results = await Promise.allSettled([
      meetings.change(meeting.id, append('a')),
      meetings.change(meeting.id, () => {
        throw new RangeError('of its own')
      }),
      meetings.change(meeting.id, (current) => ({ ...current, durationMinutes: -1 })),
      meetings.change(meeting.id, (current) => ({ ...current, id: 'somebody-else' })),
      meetings.change(meeting.id, append('b')),
    ])
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ])
    expect(results[1]).toMatchObject({ reason: expect.any(RangeError) as unknown })
    expect(results[2]).toMatchObject({ reason: { code: 'invalid-record' } })
    expect((await onDisk()).purpose).toBe('ab')
  })

  it('keeps what another program wrote in the meantime', async () => {
    const { meetings, meeting, file, onDisk } = await aLibraryWithMeeting({ title: 'Ours' })
    await writeFile(file, storedRecord('meetings', { ...(await onDisk()), title: 'Theirs, elsewhere' }))
    await meetings.change(meeting.id, append('ours'))
    expect(await onDisk()).toMatchObject({ title: 'Theirs, elsewhere', purpose: 'ours' })
  })

  it('is written again when its file vanished while it was open', async () => {
    const { meetings, meeting, file, onDisk, library } = await aLibraryWithMeeting({ title: 'Still wanted' })
    await rm(file)
    expect(await meetings.read(meeting.id)).toBeNull()
    expect(library.summaries()).toEqual([])
    await meetings.change(meeting.id, append('more'))
    expect(await onDisk()).toMatchObject({ title: 'Still wanted', purpose: 'more' })
    expect(library.summaries()).toHaveLength(1)
  })

  it('stays one writer when more records are used than are kept open', async () => {
    const people = Array.from({ length: 60 }, () => aPerson({ role: '' }))
    const slow: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        if (!to.endsWith(`${people[0]?.id ?? ''}.json`)) await delay(20)
        await nodeFileSystem.rename(from, to)
      },
    }
    const { library } = await temporaryLibrary({ fileSystem: slow })
    await Promise.all(people.map((person) => library.people.create(person)))
    const asked: Promise<unknown>[] = []
    for (const letter of ['a', 'b', 'c']) {
      const round = people.map(({ id }) =>
        library.people.change(id, (person) => ({ ...person, role: person.role + letter })),
      )
      asked.push(...round)
      // Some are done by then and may be forgotten; the others are still at work.
      await round[0]
    }
    await Promise.all(asked)
    for (const { id } of people) expect((await library.people.read(id))?.role).toBe('abc')
  })

  it('cannot be named by anything but an id', async () => {
    const { library, folder } = await temporaryLibrary()
    const before = await readdir(folder, { recursive: true })
    const names = [
      '../library',
      '..',
      '',
      '.',
      'a/b',
      'a\\b',
      '/etc/passwd',
      'x.json',
      'é',
      'a'.repeat(65),
      'a\0b',
      'NUL',
      'com1',
    ]
    for (const id of names) {
      await expect(library.meetings.read(id), id).rejects.toMatchObject({ code: 'invalid-id' })
      await expect(library.meetings.create(aMeeting({ id })), id).rejects.toMatchObject({
        code: 'invalid-id',
      })
      await expect(library.meetings.change(id, append('x')), id).rejects.toMatchObject({ code: 'invalid-id' })
      await expect(library.meetings.remove(id), id).rejects.toMatchObject({ code: 'invalid-id' })
      await expect(library.meetings.putBack(id), id).rejects.toMatchObject({ code: 'invalid-id' })
    }
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })
})

describe('the trash', () => {
  it('takes a record out of the lists, and gives it back unchanged', async () => {
    const { library, meetings, meeting, folder, file, reopen } = await aLibraryWithMeeting({ title: 'Kept' })
    const bytes = await readFile(file)
    await meetings.remove(meeting.id)
    expect(library.summaries()).toEqual([])
    expect(await meetings.read(meeting.id)).toBeNull()
    const [inTrash] = await readdir(join(folder, 'trash', 'meetings'))
    expect(inTrash).toBe(`${meeting.id}.2026-03-02T09-00-00-000Z.json`)
    expect(await readFile(join(folder, 'trash', 'meetings', inTrash ?? ''))).toEqual(bytes)
    const again = await reopen()
    await again.reconciled
    expect(again.summaries()).toEqual([])
    expect(await again.meetings.putBack(meeting.id)).toEqual(meeting)
    expect(await readFile(file)).toEqual(bytes)
    expect(again.summaries().map(({ title }) => title)).toEqual(['Kept'])
  })

  it('keeps an older record of the same name', async () => {
    const { meetings, meeting, folder } = await aLibraryWithMeeting({ title: 'Older' })
    await meetings.remove(meeting.id)
    await meetings.create({ ...meeting, title: 'Newer' })
    await meetings.remove(meeting.id)
    expect(await readdir(join(folder, 'trash', 'meetings'))).toHaveLength(2)
    expect((await meetings.putBack(meeting.id)).title).toBe('Newer')
  })

  it('never gives a record back over one that took its place', async () => {
    const { meetings, meeting, onDisk } = await aLibraryWithMeeting({ title: 'Older' })
    await meetings.remove(meeting.id)
    await meetings.create({ ...meeting, title: 'Newer' })
    await expect(meetings.putBack(meeting.id)).rejects.toMatchObject({ code: 'already-exists' })
    expect((await onDisk()).title).toBe('Newer')
  })

  it('takes a record with the changes that were asked for before', async () => {
    const { meetings, meeting } = await aLibraryWithMeeting()
    const change = meetings.change(meeting.id, append('last words'))
    await meetings.remove(meeting.id)
    await change
    expect((await meetings.putBack(meeting.id)).purpose).toBe('last words')
  })

  it('takes a change after a removal for one of a record that is not there', async () => {
    const { meetings, meeting, file } = await aLibraryWithMeeting()
    await meetings.remove(meeting.id)
    await expect(meetings.change(meeting.id, append('late'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('finishes at the next try what a failing disk left half done', async () => {
    for (const call of ['removeFile', 'syncFolder'] as const) {
      const { library, meetings, meeting, disk } = await aLibraryWithMeeting()
      disk.fail(call, 'EIO')
      await expect(meetings.remove(meeting.id), call).rejects.toMatchObject({ code: 'io-error' })
      await meetings.remove(meeting.id)
      expect(library.summaries(), call).toEqual([])
      disk.fail(call, 'EIO')
      await expect(meetings.putBack(meeting.id), call).rejects.toMatchObject({ code: 'io-error' })
      expect(await meetings.putBack(meeting.id), call).toEqual(meeting)
      expect(library.summaries(), call).toHaveLength(1)
    }
  })

  it('is emptied by hand without harm', async () => {
    const { meetings, meeting, folder } = await aLibraryWithMeeting()
    await meetings.remove(meeting.id)
    const [inTrash] = await readdir(join(folder, 'trash', 'meetings'))
    await rename(join(folder, 'trash', 'meetings', inTrash ?? ''), join(folder, 'elsewhere.json'))
    await expect(meetings.putBack(meeting.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})
