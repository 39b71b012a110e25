import { readdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aMeeting, aPerson, builtAt } from '../../../../support/builders'
import { temporaryLibrary } from '../../../../support/temporary-library'
import { FaultyFileSystem } from '../faulty-file-system'

const dayMs = 24 * 60 * 60_000
const start = Date.parse(builtAt)

/** A library in which the meeting `m` was deleted just now and `other` is still there. */
async function withDeletedMeeting() {
  const clock = { at: start }
  const fileSystem = new FaultyFileSystem()
  const { folder, library, reopen } = await temporaryLibrary({ now: () => clock.at, fileSystem })
  await library.meetings.create(aMeeting({ id: 'other' }))
  const meeting = await library.meetings.create(aMeeting({ id: 'm', title: 'Deleted' }))
  await library.meetings.remove('m')
  const use = async () => {
    const updatedAt = new Date(clock.at).toISOString()
    const used = await reopen()
    await used.meetings.change('other', (other) => ({ ...other, updatedAt }))
    return reopen()
  }
  return { clock, fileSystem, folder, library, meeting, reopen, use }
}

describe('what was deleted', () => {
  it('says when that was, also after the times of its file were changed', async () => {
    const { folder, library } = await withDeletedMeeting()
    const [fileName] = await readdir(join(folder, 'trash', 'meetings'))
    await utimes(join(folder, 'trash', 'meetings', fileName ?? ''), 1, 1)
    const trashed = await library.trash.meetings.list()
    expect(trashed).toMatchObject([{ id: 'm', deletedAt: builtAt }])
    expect(
      await library.trash.meetings.read(await library.trash.meetings.find(trashed[0]?.name ?? '')),
    ).toMatchObject({
      title: 'Deleted',
    })
  })

  it('is put back with its history after a restart', async () => {
    const { clock, reopen, meeting } = await withDeletedMeeting()
    clock.at += dayMs
    const library = await reopen()
    const [trashed] = await library.trash.meetings.list()
    if (trashed === undefined) throw new Error('nothing in the trash')
    expect(await library.trash.meetings.putBack(trashed)).toEqual(meeting)
    expect(await library.trash.meetings.list()).toEqual([])
  })

  it('can be of one id twice, and each is put back or refused by itself', async () => {
    const { clock, library } = await withDeletedMeeting()
    clock.at += 1000
    await library.meetings.create(aMeeting({ id: 'm', title: 'Made anew' }))
    await library.meetings.remove('m')
    const [newer, older] = await library.trash.meetings.list()
    if (newer === undefined || older === undefined) throw new Error('two were deleted')
    expect((await library.trash.meetings.putBack(older)).title).toBe('Deleted')
    expect(await library.trash.meetings.isReplaced(newer)).toBe(true)
    await expect(library.trash.meetings.putBack(newer)).rejects.toMatchObject({ code: 'already-exists' })
    expect((await library.trash.meetings.read(newer)).title).toBe('Made anew')
  })

  it('goes for good with its versions, and never with those of a record in its place', async () => {
    const { clock, folder, library, reopen } = await withDeletedMeeting()
    const versions = () => readdir(join(folder, 'history', 'meetings'))
    await library.meetings.putBack('m')
    const again = await reopen()
    await again.meetings.change('m', (meeting) => ({ ...meeting, title: 'Changed' }))
    await again.meetings.remove('m')
    clock.at += 1000
    await again.meetings.create(aMeeting({ id: 'm', title: 'In its place' }))
    const [trashed] = await again.trash.meetings.list()
    if (trashed === undefined) throw new Error('nothing in the trash')
    await again.trash.meetings.discard(trashed)
    expect(await versions()).toEqual(['m'])
    await again.meetings.remove('m')
    for (const each of await again.trash.meetings.list()) await again.trash.meetings.discard(each)
    expect(await again.trash.meetings.list()).toEqual([])
    expect(await versions()).toEqual([])
    await expect(again.trash.meetings.discard(trashed)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is kept when the disk refuses to remove it, and goes at the next try', async () => {
    const { fileSystem, library } = await withDeletedMeeting()
    const [trashed] = await library.trash.meetings.list()
    if (trashed === undefined) throw new Error('nothing in the trash')
    fileSystem.fail('removeFile', 'EACCES', { path: /trash/ })
    await expect(library.trash.meetings.discard(trashed)).rejects.toMatchObject({ code: 'no-permission' })
    expect(await library.trash.meetings.list()).toHaveLength(1)
    await library.trash.meetings.discard(trashed)
    expect(await library.trash.meetings.list()).toEqual([])
  })

  it('shows nothing that is no record of Attune', async () => {
    const { folder, library } = await withDeletedMeeting()
    for (const name of ['notes.txt', 'm.later.json', '-.2026-03-02T09-00-00-000Z.json', 'm.a.b.json']) {
      await writeFile(join(folder, 'trash', 'meetings', name), '{}')
    }
    expect(await library.trash.meetings.list()).toHaveLength(1)
  })
})

describe('the end of what was deleted', () => {
  it('comes after thirty days, also for people', async () => {
    const { clock, library, use } = await withDeletedMeeting()
    await library.people.create(aPerson({ id: 'p' }))
    await library.people.remove('p')
    clock.at = start + 29 * dayMs
    const before = await use()
    await before.tidy()
    expect(await before.trash.meetings.list()).toHaveLength(1)
    clock.at = start + 30 * dayMs
    const after = await use()
    await after.tidy()
    expect(await after.trash.meetings.list()).toEqual([])
    expect(await after.trash.people.list()).toEqual([])
    expect((await after.meetings.read('other'))?.id).toBe('other')
  })

  it('waits when the clock is behind the last change', async () => {
    const { clock, reopen, use } = await withDeletedMeeting()
    clock.at = start + 40 * dayMs
    await use()
    clock.at = start + 35 * dayMs
    const library = await reopen()
    await library.tidy()
    expect(await library.trash.meetings.list()).toHaveLength(1)
  })

  it('waits when something was deleted in the future', async () => {
    const { clock, folder, use } = await withDeletedMeeting()
    clock.at = start + 40 * dayMs
    const library = await use()
    await writeFile(join(folder, 'trash', 'people', 'p.2027-01-01T00-00-00-000Z.json'), '{}')
    await writeFile(join(folder, 'trash', 'meetings', 'x.2027-01-01T00-00-00-000Z.json'), '{}')
    await library.tidy()
    expect(await library.trash.meetings.list()).toHaveLength(2)
  })

  it('waits for one use of the library when the clock has leapt far ahead', async () => {
    const { clock, reopen, use } = await withDeletedMeeting()
    clock.at = start + 4000 * dayMs
    const library = await reopen()
    await library.tidy()
    expect(await library.trash.meetings.list()).toHaveLength(1)
    const used = await use()
    await used.tidy()
    expect(await used.trash.meetings.list()).toEqual([])
  })

  it('is counted from now on for a file that does not say since when it is there', async () => {
    const { clock, folder, use } = await withDeletedMeeting()
    const trash = join(folder, 'trash', 'meetings')
    const [fileName] = await readdir(trash)
    await rename(join(trash, fileName ?? ''), join(trash, 'm.json'))
    clock.at = start + 100 * dayMs
    const first = await use()
    expect(await first.trash.meetings.list()).toMatchObject([{ id: 'm', deletedAt: null }])
    await first.tidy()
    expect(await readdir(trash)).toEqual(['m.2026-06-10T09-00-00-000Z.json'])
    expect((await first.meetings.putBack('m')).title).toBe('Deleted')
  })
})
