import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import type { Library } from '../../../../../src/main/library/library'
import { aMeeting, aPerson } from '../../../../support/builders'
import { temporaryFolder, openedLibrary, temporaryLibrary } from '../../../../support/temporary-library'
import { FaultyFileSystem } from '../faulty-file-system'
import { storedRecord } from '../../../../support/stored-content'

const minuteMs = 60_000
const start = Date.parse('2026-10-03T14:00:00.000Z')

/** A clock that a test moves. */
function aClock(at = start) {
  const clock = { at, now: () => clock.at, iso: () => new Date(clock.at).toISOString() }
  return clock
}

const versionsIn = (folder: string, id = 'm') =>
  readdir(join(folder, 'history', 'meetings', id)).catch(() => [])

const write = (library: Library, clock: { iso: () => string }, purpose: string) =>
  library.meetings.change('m', (meeting: Meeting) => ({ ...meeting, purpose, updatedAt: clock.iso() }))

const purposesOf = async (library: Library) => {
  const versions = await library.history.meetings.list('m')
  const meetings = await Promise.all(versions.map(({ name }) => library.history.meetings.read('m', name)))
  return meetings.map(({ purpose }) => purpose)
}

/** A library with the meeting `m`, opened anew after it was made. */
async function openedAnew(clock: ReturnType<typeof aClock>, fileSystem = new FaultyFileSystem()) {
  const { folder, library, reopen } = await temporaryLibrary({ now: clock.now, fileSystem })
  await library.meetings.create(aMeeting({ id: 'm', purpose: 'first', updatedAt: clock.iso() }))
  clock.at += minuteMs
  return { folder, library: await reopen(), reopen, fileSystem }
}

describe('the history of a record', () => {
  it('keeps what the file held before the first change of a session, byte for byte', async () => {
    const clock = aClock()
    const { folder, library } = await openedAnew(clock)
    const before = await readFile(join(folder, 'meetings', 'm.json'))
    await write(library, clock, 'second')
    const [version] = await library.history.meetings.list('m')
    expect(version).toEqual({
      name: '2026-10-03T14-00-00-000Z',
      savedAt: '2026-10-03T14:00:00.000Z',
      size: before.length,
    })
    expect(await library.history.meetings.readBytes('m', version?.name ?? '')).toEqual(before)
    expect(await library.history.meetings.read('m', version?.name ?? '')).toMatchObject({ purpose: 'first' })
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'second' })
  })

  it('keeps at most one version in ten minutes of editing', async () => {
    const clock = aClock()
    const { library } = await openedAnew(clock)
    for (let minute = 1; minute <= 25; minute += 1) {
      await write(library, clock, `minute ${minute}`)
      clock.at += minuteMs
    }
    expect(await purposesOf(library)).toEqual(['minute 20', 'minute 10', 'first'])
  })

  it('keeps no version of what a record was in its first ten minutes', async () => {
    const clock = aClock()
    const { library, folder } = await temporaryLibrary({ now: clock.now })
    await library.meetings.create(aMeeting({ id: 'm', updatedAt: clock.iso() }))
    clock.at += 9 * minuteMs
    await write(library, clock, 'second')
    expect(await versionsIn(folder)).toEqual([])
    clock.at += minuteMs
    await write(library, clock, 'third')
    expect(await purposesOf(library)).toEqual(['second'])
  })

  it('keeps a version of people too', async () => {
    const { library, reopen } = await temporaryLibrary()
    await library.people.create(aPerson({ id: 'p', name: 'Ana' }))
    const again = await reopen()
    await again.people.change('p', (person) => ({ ...person, name: 'Ana María' }))
    const [version] = await again.history.people.list('p')
    expect(await again.history.people.read('p', version?.name ?? '')).toMatchObject({ name: 'Ana' })
  })

  it('overwrites no version when two were saved at the same time, and keeps the same one once', async () => {
    const clock = aClock()
    const { library, reopen } = await openedAnew(clock)
    clock.at = start
    await write(library, clock, 'second')
    const third = await reopen()
    await write(third, clock, 'third')
    const fourth = await reopen()
    await write(fourth, clock, 'fourth')
    expect((await fourth.history.meetings.list('m')).map(({ name }) => name)).toEqual([
      '2026-10-03T14-00-00-000Z-3',
      '2026-10-03T14-00-00-000Z-2',
      '2026-10-03T14-00-00-000Z',
    ])
    expect(await purposesOf(fourth)).toEqual(['third', 'second', 'first'])
  })

  it('goes on when the clock is set back, and loses no version', async () => {
    const clock = aClock()
    const { library } = await openedAnew(clock)
    await write(library, clock, 'second')
    clock.at -= 3 * 60 * minuteMs
    await write(library, clock, 'third')
    clock.at += 11 * minuteMs
    await write(library, clock, 'fourth')
    expect((await purposesOf(library)).sort()).toEqual(['first', 'second', 'third'])
  })

  it('costs a save one call to the disk and no sync', async () => {
    const clock = aClock()
    const { library, fileSystem } = await openedAnew(clock)
    await library.meetings.read('m')
    const count = () =>
      ['sync', 'syncFolder', 'createFile', 'readFile', 'rename'].map((call) =>
        fileSystem.count(call as 'sync'),
      )
    await write(library, clock, 'second')
    const before = count()
    await write(library, clock, 'no version is due')
    const plain = count().map((calls, place) => calls - (before[place] ?? 0))
    clock.at += 11 * minuteMs
    const beforeKept = count()
    const linksBefore = fileSystem.count('link')
    await write(library, clock, 'a version is due')
    expect(count().map((calls, place) => calls - (beforeKept[place] ?? 0))).toEqual(plain)
    expect(fileSystem.count('link') - linksBefore).toBe(1)
  })

  it('puts another state in place only when the present one is kept, due or not', async () => {
    const clock = aClock()
    const { library, fileSystem } = await openedAnew(clock)
    await write(library, clock, 'second')
    const { record, keptAs } = await library.meetings.replace('m', (meeting) => ({
      ...meeting,
      purpose: 'first',
    }))
    expect(record.purpose).toBe('first')
    expect(await library.history.meetings.read('m', keptAs)).toMatchObject({ purpose: 'second' })
    fileSystem.fail('link', 'EIO')
    fileSystem.fail('createFile', 'EIO', { path: /history/ })
    clock.at += minuteMs
    await write(library, clock, 'third')
    await expect(
      library.meetings.replace('m', (meeting) => ({ ...meeting, purpose: 'first' })),
    ).rejects.toMatchObject({ code: 'io-error' })
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'third' })
  })

  it('keeps what was known here when another program replaced the file', async () => {
    const clock = aClock()
    const { folder, library } = await openedAnew(clock)
    const known = await write(library, clock, 'known here')
    const path = join(folder, 'meetings', 'm.json')
    await writeFile(path, storedRecord('meetings', { ...known, purpose: 'from outside' }))
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'from outside' })
    await write(library, clock, 'written on')
    expect((await purposesOf(library)).sort()).toEqual(['first', 'from outside', 'known here'])
    expect(known.purpose).toBe('known here')
  })

  it('keeps nothing when another program only touched the file', async () => {
    const clock = aClock()
    const { folder, library } = await openedAnew(clock)
    await write(library, clock, 'second')
    await utimes(join(folder, 'meetings', 'm.json'), 1, 1)
    await library.meetings.read('m')
    expect(await purposesOf(library)).toEqual(['first'])
  })

  it('keeps what was known here when the file was damaged', async () => {
    const clock = aClock()
    const { folder, library } = await openedAnew(clock)
    await write(library, clock, 'known here')
    await writeFile(join(folder, 'meetings', 'm.json'), '{"cut off')
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'known here' })
    expect(await purposesOf(library)).toEqual(['known here', 'first'])
  })

  it('refuses names that no version has', async () => {
    const { library } = await temporaryLibrary()
    for (const name of ['../m', '', '2026-10-03T14-00-00-000Z/../x', '2026-99-03T14-00-00-000Z']) {
      await expect(async () => library.history.meetings.readBytes('m', name)).rejects.toMatchObject({
        code: 'invalid-id',
      })
    }
    await expect(async () => library.history.meetings.list('../m')).rejects.toMatchObject({
      code: 'invalid-id',
    })
    await expect(library.history.meetings.readBytes('m', '2026-10-03T14-00-00-000Z')).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a history on a failing disk', () => {
  it.each(['EPERM', 'ENOTSUP', 'EMLINK', 'EXDEV', 'ENOSYS', 'EACCES'])(
    'copies durably where a link is refused with %s',
    async (code) => {
      const clock = aClock()
      const { folder, library, fileSystem } = await openedAnew(clock)
      fileSystem.fail('link', code, { times: Infinity })
      await write(library, clock, 'second')
      expect(await purposesOf(library)).toEqual(['first'])
      const [name] = await versionsIn(folder)
      expect((await stat(join(folder, 'history', 'meetings', 'm', name ?? ''))).nlink).toBe(1)
      expect(library.problems).toEqual([])
    },
  )

  it('saves all the same when no version can be kept, says so once, and keeps one when it can', async () => {
    const clock = aClock()
    const { library, fileSystem } = await openedAnew(clock)
    let told = 0
    library.onProblemsChanged(() => (told += 1))
    fileSystem.fail('createFolder', 'ENOSPC', { path: /history/, times: Infinity })
    await write(library, clock, 'second')
    await write(library, clock, 'third')
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'third' })
    expect(told).toBe(1)
    expect(library.problems).toMatchObject([{ code: 'disk-full', file: 'history/meetings' }])
    fileSystem.heal()
    await write(library, clock, 'fourth')
    expect(await purposesOf(library)).toEqual(['third'])
    expect(library.problems).toEqual([])
  })

  it('keeps one version when the save after it fails and is tried again', async () => {
    const clock = aClock()
    const { library, fileSystem } = await openedAnew(clock)
    fileSystem.fail('write', 'ENOSPC', { path: /meetings/, times: 3 })
    for (let time = 0; time < 3; time += 1) {
      await expect(write(library, clock, 'second')).rejects.toMatchObject({ code: 'disk-full' })
      clock.at += 11 * minuteMs
    }
    await write(library, clock, 'second')
    expect(await purposesOf(library)).toEqual(['first'])
  })
})

describe('thinning in a library', () => {
  const day = 24 * 60 * minuteMs

  /** Versions of two months, one an hour, and then the library opened at `at`. */
  async function withOldVersions(at: (written: number) => number) {
    const clock = aClock()
    const folder = await temporaryFolder()
    const library = await openedLibrary(folder, { now: clock.now })
    await library.meetings.create(aMeeting({ id: 'm', updatedAt: clock.iso() }))
    for (let hour = 0; hour < 40; hour += 1) {
      clock.at += 60 * minuteMs
      await write(library, clock, `hour ${hour}`)
    }
    await library.close()
    clock.at = at(clock.at)
    return { folder, clock, library: await openedLibrary(folder, { now: clock.now }) }
  }

  it('drops what is superfluous when a version is added', async () => {
    const { folder, clock, library } = await withOldVersions((written) => written + 20 * day)
    const before = (await versionsIn(folder)).length
    await write(library, clock, 'later')
    await library.close()
    const after = await versionsIn(folder)
    expect(before).toBe(40)
    // The first, one for each of the three days, and the newest.
    expect(after).toHaveLength(4)
  })

  it('drops nothing when the clock is behind the last change, or far ahead of it', async () => {
    for (const at of [(written: number) => written - day, (written: number) => written + 400 * day]) {
      const { folder, clock, library } = await withOldVersions(at)
      await write(library, clock, 'later')
      await library.close()
      expect(await versionsIn(folder)).toHaveLength(41)
    }
  })

  it('drops nothing while the newest version cannot be read', async () => {
    const { folder, clock, library } = await withOldVersions((written) => written + 20 * day)
    const names = (await versionsIn(folder)).sort()
    await write(library, clock, 'later')
    const newest = (await library.history.meetings.list('m'))[0]?.name ?? ''
    await writeFile(join(folder, 'history', 'meetings', 'm', `${newest}.json`), 'damaged')
    await library.close()
    expect(await versionsIn(folder)).toHaveLength(names.length + 1)
  })
})
