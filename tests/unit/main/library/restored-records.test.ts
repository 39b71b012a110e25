import { mkdir, readFile, rename, stat, symlink, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { VersionSource } from '../../../../src/main/library/damage/good-version'
import type { LibraryOptions } from '../../../../src/main/library/library-options'
import { aMeeting, builtAt } from '../../../support/builders'
import { storedRecord } from '../../../support/stored-content'
import { temporaryLibrary } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'

const savedAt = '2026-03-01T14:10:00.000Z'
const first = aMeeting({ id: 'm', title: 'Pricing with Ana', purpose: 'first', updatedAt: savedAt })

/** A library with one meeting that has one earlier version, closed and opened again; `file` is the meeting's. */
async function aLibraryWithHistory(options: Partial<LibraryOptions> = {}) {
  const { folder, library, reopen } = await temporaryLibrary(options)
  await library.meetings.create(first)
  const changing = await reopen()
  const second = { ...first, purpose: 'second', updatedAt: builtAt }
  await changing.meetings.change('m', () => second)
  const opened = await reopen()
  await opened.reconciled
  return { folder, library: opened, reopen, file: join(folder, 'meetings', 'm.json') }
}

const keptAt = 'quarantine/meetings/m.2026-03-02T09-00-00-000Z.json'

/** Flips one bit and leaves size and time as they were, as rot on a disk does. */
async function rot(file: string): Promise<Buffer> {
  const bytes = await readFile(file)
  const { atime, mtime } = await stat(file)
  const rotten = Buffer.from(bytes)
  rotten[rotten.length - 100] = (rotten[rotten.length - 100] ?? 0) ^ 4
  await unlink(file)
  await writeFile(file, rotten)
  await utimes(file, atime, mtime)
  return rotten
}

describe('a damaged record that has an earlier version', () => {
  it('is that version again, the damaged file is kept, and the person is told', async () => {
    const { folder, library, file } = await aLibraryWithHistory()
    await writeFile(file, 'scribbled over')
    expect(await library.meetings.read('m')).toEqual(first)
    expect(library.problems).toEqual([
      {
        code: 'damaged',
        file: 'meetings/m.json',
        keptAt,
        whatHappened: expect.stringContaining('The file of a meeting is damaged') as unknown,
        noticedAt: builtAt,
        title: 'Pricing with Ana',
        repair: { kind: 'restored', from: 'history', savedAt },
      },
    ])
    expect(await readFile(join(folder, keptAt), 'utf8')).toBe('scribbled over')
    expect(library.summaries()).toMatchObject([{ purpose: 'first' }])
  })

  it('is restored at the next start, and told until it is dismissed', async () => {
    const { file, reopen } = await aLibraryWithHistory()
    await writeFile(file, '')
    const found = await reopen()
    await found.reconciled
    expect(found.summaries()).toMatchObject([{ purpose: 'first' }])
    const told = await reopen()
    expect(told.problems).toMatchObject([{ keptAt, repair: { kind: 'restored' } }])
    told.repairs.dismiss([keptAt])
    expect(told.problems).toEqual([])
    expect((await reopen()).problems).toEqual([])
  })

  it('is found by verifying when its size and time are as they were', async () => {
    const { folder, library, file, reopen } = await aLibraryWithHistory()
    // A whole second, which can be set again exactly.
    await utimes(file, 1_700_000_000, 1_700_000_000)
    await (
      await reopen()
    ).reconciled
    const rotten = await rot(file)
    const again = await reopen()
    await again.reconciled
    expect(again.problems).toEqual([])
    await again.verifyAll()
    expect(again.problems).toMatchObject([{ keptAt, repair: { kind: 'restored' } }])
    expect(await again.meetings.read('m')).toEqual(first)
    expect(await readFile(join(folder, keptAt))).toEqual(rotten)
    expect(library.problems).toEqual([])
  })

  it('is what was open here when that is newer than every version', async () => {
    const { library, file } = await aLibraryWithHistory()
    await library.meetings.change('m', (meeting) => ({ ...meeting, purpose: 'open here' }))
    await writeFile(file, 'scribbled over')
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'open here' })
  })

  it.each([
    ['a folder', (file: string) => mkdir(file)],
    ['a link', (file: string) => symlink('/etc/hostname', file)],
    ['another record', (file: string) => writeFile(file, storedRecord('meetings', aMeeting({ id: 'x' })))],
    ['a file of another program', (file: string) => writeFile(file, '{"name":"attune"}')],
  ] as const)('is restored as well when %s stands in its place', async (_, put) => {
    const { library, file } = await aLibraryWithHistory()
    await unlink(file)
    await put(file)
    expect(await library.meetings.read('m')).toEqual(first)
    expect(library.problems).toMatchObject([{ file: 'meetings/m.json', keptAt }])
  })

  it('is restored from the next place when the history is damaged too', async () => {
    const backup: VersionSource = async function* () {
      yield await Promise.resolve({
        origin: 'backup',
        savedAt,
        readBytes: () => Promise.resolve(storedRecord('meetings', { ...first, purpose: 'from a backup' })),
      } as const)
    }
    const { folder, library, file } = await aLibraryWithHistory({ versionsElsewhere: [backup] })
    await writeFile(join(folder, 'history/meetings/m/2026-03-01T14-10-00-000Z.json'), 'damaged too')
    await writeFile(file, '')
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'from a backup' })
    expect(library.problems).toMatchObject([{ repair: { kind: 'restored', from: 'backup' } }])
  })

  it('is restored from a conflict copy when there is nothing else', async () => {
    const { folder, library, reopen } = await temporaryLibrary()
    await library.meetings.create(first)
    await writeFile(
      join(folder, 'meetings', 'm.sync-conflict-20260301-141000-ABCDEFG.json'),
      storedRecord('meetings', { ...first, purpose: 'from the other machine' }),
    )
    await writeFile(join(folder, 'meetings', 'm.json'), '')
    const again = await reopen()
    await again.reconciled
    expect(await again.meetings.read('m')).toMatchObject({ purpose: 'from the other machine' })
    expect(again.problems).toContainEqual(
      expect.objectContaining({ repair: expect.objectContaining({ from: 'conflict-copy' }) as unknown }),
    )
  })

  it('stays as it is, and nothing is written, when the disk takes nothing', async () => {
    const fileSystem = new FaultyFileSystem()
    const { library, file } = await aLibraryWithHistory({ fileSystem })
    await writeFile(file, 'scribbled over')
    fileSystem.fail('createFile', 'ENOSPC', { times: Infinity })
    fileSystem.fail('link', 'ENOSPC', { times: Infinity })
    await expect(library.meetings.read('m')).rejects.toMatchObject({ code: 'damaged' })
    expect(await readFile(file, 'utf8')).toBe('scribbled over')
    expect(library.problems).toMatchObject([{ code: 'damaged', keptAt: 'meetings/m.json' }])
    fileSystem.heal()
    expect(await library.meetings.read('m')).toEqual(first)
    expect(library.problems).toMatchObject([{ keptAt, repair: { kind: 'restored' } }])
  })
})

describe('undoing a restoration', () => {
  it('puts the damaged file back, keeps what was restored as a version, and leaves it so', async () => {
    const { library, file, reopen } = await aLibraryWithHistory()
    await writeFile(file, 'scribbled over')
    await library.meetings.change('m', (meeting) => ({ ...meeting, purpose: 'written since' }))
    await library.repairs.undo(keptAt)
    expect(await readFile(file, 'utf8')).toBe('scribbled over')
    expect(library.summaries()).toEqual([])
    expect(library.problems).toMatchObject([{ keptAt: 'meetings/m.json', repair: { kind: 'undone' } }])
    const again = await reopen()
    await again.reconciled
    await again.verifyAll()
    await expect(again.meetings.read('m')).rejects.toMatchObject({ code: 'damaged' })
    expect(await readFile(file, 'utf8')).toBe('scribbled over')
    expect(again.problems).toHaveLength(1)
    await again.repairs.restoreAgain('meetings/m.json')
    expect(await again.meetings.read('m')).toMatchObject({ purpose: 'written since' })
    expect(again.problems).toMatchObject([{ repair: { kind: 'restored' } }])
  })

  it('holds only until the file changes', async () => {
    const { library, file } = await aLibraryWithHistory()
    await writeFile(file, 'scribbled over')
    await library.meetings.read('m')
    await library.repairs.undo(keptAt)
    await writeFile(file, 'scribbled over once more')
    expect(await library.meetings.read('m')).toMatchObject({ title: 'Pricing with Ana' })
    await writeFile(file, storedRecord('meetings', { ...first, purpose: 'mended by hand' }))
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'mended by hand' })
  })

  it('is refused for what is not known, and paths from elsewhere are never shown', async () => {
    const { library } = await aLibraryWithHistory()
    await expect(library.repairs.undo('meetings/m.json')).rejects.toMatchObject({ code: 'not-found' })
    expect(() => library.repairs.pathOf('../../etc/passwd')).toThrow('not among those')
  })
})

describe('a file whose name has other letters than it should', () => {
  it('becomes the record again that it is', async () => {
    const { folder, file, reopen } = await aLibraryWithHistory()
    await rename(file, join(folder, 'meetings', 'M.JSON'))
    const again = await reopen()
    await again.reconciled
    expect(await again.meetings.read('m')).toMatchObject({ purpose: 'second' })
    expect(again.problems).toEqual([])
    await rename(file, join(folder, 'meetings', 'M.json'))
    await unlink(join(folder, 'index.json'))
    const withoutIndex = await reopen()
    await withoutIndex.reconciled
    expect(withoutIndex.summaries()).toMatchObject([{ purpose: 'second' }])
    expect(withoutIndex.problems).toEqual([])
  })
})

describe('leftovers and strangers', () => {
  it('are told of, left where they are, and not told of again once they were dismissed', async () => {
    const { folder, reopen } = await aLibraryWithHistory()
    await writeFile(join(folder, 'meetings', 'Notes of mine.JSON'), 'mine')
    const found = await reopen()
    await found.reconciled
    expect(found.problems).toMatchObject([{ code: 'not-a-record', keptAt: 'meetings/Notes of mine.JSON' }])
    found.repairs.dismiss(['meetings/Notes of mine.JSON'])
    const again = await reopen()
    await again.reconciled
    expect(again.problems).toEqual([])
    expect(await readFile(join(folder, 'meetings', 'Notes of mine.JSON'), 'utf8')).toBe('mine')
  })
})

describe('verifying', () => {
  it('finds what is damaged in the trash and in the history, leaves it, and tells of it', async () => {
    const { folder, library, file } = await aLibraryWithHistory()
    await writeFile(join(folder, 'history/meetings/m/2026-03-01T14-10-00-000Z.json'), 'damaged')
    await writeFile(join(folder, 'trash/meetings/gone.json'), 'damaged')
    await library.verifyAll()
    expect(library.problems.map((problem) => problem.file).sort()).toEqual([
      'history/meetings/m/2026-03-01T14-10-00-000Z.json',
      'trash/meetings/gone.json',
    ])
    expect(await readFile(file, 'utf8')).toContain('second')
    expect(await readFile(join(folder, 'trash/meetings/gone.json'), 'utf8')).toBe('damaged')
  })
})
