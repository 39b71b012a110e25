import { chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import type { Library } from '../../../../src/main/library/library'
import type { LibraryErrorCode } from '../../../../src/main/library/library-error'
import { aMeeting } from '../../../support/builders'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'
import { contentOfFile } from '../../../support/stored-content'

const append = (line: string) => (meeting: Meeting) => ({ ...meeting, purpose: `${meeting.purpose}${line}` })

const purposeOnDisk = async (folder: string) =>
  ((await contentOfFile(join(folder, 'meetings', 'm.json'))) as Meeting).purpose

async function saveFirst(library: Library) {
  await library.reconciled
  await library.meetings.create(aMeeting({ id: 'm', purpose: 'first' }))
}

const refusals: readonly (readonly [string, LibraryErrorCode])[] = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EMFILE', 'too-many-files'],
  ['ENFILE', 'too-many-files'],
  ['EIO', 'io-error'],
]

describe('a save on a failing disk', () => {
  it.each(refusals)(
    'reports %s as %s, keeps what was there, and succeeds at the next try',
    async (system, code) => {
      for (const call of ['createFile', 'write', 'sync', 'stamp', 'close', 'rename', 'syncFolder'] as const) {
        const disk = new FaultyFileSystem()
        const { folder, library, reopen } = await temporaryLibrary({ fileSystem: disk })
        await saveFirst(library)
        disk.fail(call, system, { path: /meetings/ })
        await expect(library.meetings.change('m', append(', second')), call).rejects.toMatchObject({ code })
        // The rename is what decides: before it everything is as it was, after it only the acknowledgement is missing.
        const isRenamed = call === 'syncFolder'
        expect(await purposeOnDisk(folder), call).toBe(isRenamed ? 'first, second' : 'first')
        expect(await library.meetings.read('m'), call).toMatchObject({ purpose: await purposeOnDisk(folder) })
        await library.meetings.change('m', (meeting) => ({ ...meeting, purpose: 'second' }))
        expect((await (await reopen()).meetings.read('m'))?.purpose, call).toBe('second')
        expect(await readdir(join(folder, 'meetings')), call).toEqual(['m.json'])
      }
    },
  )

  it('reports a new record that could not be written, and takes the same one at the next try', async () => {
    for (const call of ['createFile', 'write', 'sync', 'stamp', 'close', 'rename', 'syncFolder'] as const) {
      const disk = new FaultyFileSystem()
      const { folder, library } = await temporaryLibrary({ fileSystem: disk })
      const meeting = aMeeting({ id: 'm', purpose: 'first' })
      disk.fail(call, 'EIO', { path: /meetings/ })
      await expect(library.meetings.create(meeting), call).rejects.toMatchObject({ code: 'io-error' })
      await library.meetings.create(meeting)
      expect(await purposeOnDisk(folder), call).toBe('first')
      expect(library.summaries(), call).toHaveLength(1)
    }
  })

  it('tells every change that was waiting for the same write', async () => {
    const disk = new FaultyFileSystem()
    const { folder, library } = await temporaryLibrary({ fileSystem: disk })
    await saveFirst(library)
    disk.fail('sync', 'ENOSPC')
    const results = await Promise.allSettled(
      ['a', 'b', 'c'].map((line) => library.meetings.change('m', append(line))),
    )
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await purposeOnDisk(folder)).toBe('first')
    await library.meetings.change('m', append(', again'))
    expect(await purposeOnDisk(folder)).toBe('first, again')
  })

  it('finds its folder missing when somebody took it away, and does not make another', async () => {
    const { folder, library } = await temporaryLibrary()
    await saveFirst(library)
    await rm(folder, { recursive: true })
    await expect(library.meetings.change('m', append('x'))).rejects.toMatchObject({ code: 'folder-missing' })
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('a library on a disk that takes no writes', () => {
  it('can be read, says so, and saves again as soon as the disk does', async () => {
    const disk = new FaultyFileSystem()
    const { folder, library, reopen } = await temporaryLibrary({ fileSystem: disk })
    await saveFirst(library)
    await library.close()
    for (const call of ['createFile', 'write', 'rename', 'removeFile'] as const)
      disk.fail(call, 'ENOSPC', { times: 1000 })
    const again = await reopen()
    await again.reconciled
    expect(await again.meetings.read('m')).toMatchObject({ purpose: 'first' })
    expect(again.problems).toMatchObject([{ code: 'disk-full', file: 'library.lock' }])
    await expect(again.meetings.change('m', append(', second'))).rejects.toMatchObject({ code: 'disk-full' })
    disk.heal()
    await again.meetings.change('m', append(', second'))
    expect(await purposeOnDisk(folder)).toBe('first, second')
    expect(again.problems).toEqual([])
  })

  it('cannot be made there', async () => {
    const disk = new FaultyFileSystem()
    disk.fail('createFile', 'EROFS')
    await expect(openedLibrary(await temporaryFolder(), { fileSystem: disk })).rejects.toMatchObject({
      code: 'read-only',
      message: 'The library is on a disk that can only be read.',
    })
  })
})

/** Something that the system itself refuses with, as far as this user may arrange it; otherwise it is injected. */
interface Refusal {
  readonly folder: string
  readonly disk: FaultyFileSystem
  readonly begin: () => Promise<void>
  readonly end: () => Promise<void>
}

const isRoot = process.getuid?.() === 0

function injected(folder: string, code: string): Refusal {
  const disk = new FaultyFileSystem()
  const begin = () => {
    disk.fail('createFile', code, { path: /meetings/, times: 1000 })
    return Promise.resolve()
  }
  const end = () => {
    disk.heal()
    return Promise.resolve()
  }
  return { folder, disk, begin, end }
}

/** A disk of 256 kB in memory, where this user may mount one. */
async function smallDisk(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await rm(folder, { recursive: true })
    return null
  }
  onTestFinished(async () => {
    execFileSync('umount', ['-l', folder])
    await rm(folder, { recursive: true })
  })
  return folder
}

async function aFullDisk(): Promise<Refusal> {
  const mounted = await smallDisk()
  if (mounted === null) return injected(await temporaryFolder(), 'ENOSPC')
  const ballast = join(mounted, 'ballast')
  const fill = async () => {
    for (let size = 256 * 1024; size >= 1; size = Math.floor(size / 2)) {
      await writeFile(ballast, Buffer.alloc(size), { flag: 'a' }).catch(() => undefined)
    }
  }
  return {
    folder: join(mounted, 'library'),
    disk: new FaultyFileSystem(),
    begin: fill,
    end: () => rm(ballast),
  }
}

async function aReadOnlyDisk(): Promise<Refusal> {
  const mounted = await smallDisk()
  if (mounted === null) return injected(await temporaryFolder(), 'EROFS')
  const remount = (mode: string) => {
    execFileSync('mount', ['-o', `remount,${mode}`, mounted])
    return Promise.resolve()
  }
  const folder = join(mounted, 'library')
  return { folder, disk: new FaultyFileSystem(), begin: () => remount('ro'), end: () => remount('rw') }
}

/** A folder that an ordinary user may not write in; root puts itself in the place of one. */
async function aForbiddenFolder(): Promise<Refusal> {
  const folder = await temporaryFolder()
  if (process.seteuid === undefined) return injected(folder, 'EACCES')
  if (isRoot) {
    await chown(folder, 65534, 65534)
    process.seteuid(65534)
    onTestFinished(() => process.seteuid?.(0))
  }
  const allow = async (mode: number) => {
    for (const path of [folder, join(folder, 'meetings')]) await chmod(path, mode)
  }
  return { folder, disk: new FaultyFileSystem(), begin: () => allow(0o500), end: () => allow(0o700) }
}

describe('a real refusal', () => {
  it.each([
    ['a full disk', aFullDisk, 'disk-full'],
    ['a disk that became read-only', aReadOnlyDisk, 'read-only'],
    ['a folder without permission', aForbiddenFolder, 'no-permission'],
  ] as const)(
    'by %s loses nothing, is reported by its name, and is over when it is over',
    async (_, arrange, code) => {
      const { folder, disk, begin, end } = await arrange()
      const library = await openedLibrary(folder, { fileSystem: disk })
      await saveFirst(library)
      await begin()
      const longer = append(', second'.repeat(2_000))
      await expect(library.meetings.change('m', longer)).rejects.toMatchObject({ code })
      await expect(library.meetings.create(aMeeting())).rejects.toMatchObject({ code })
      expect(await purposeOnDisk(folder)).toBe('first')
      expect(await library.meetings.read('m')).toMatchObject({ purpose: 'first' })
      await end()
      await library.meetings.change('m', longer)
      expect(await purposeOnDisk(folder)).toMatch(/second$/)
      expect(await readdir(join(folder, 'meetings'))).toEqual(['m.json'])
    },
  )

  it.each([
    ['a full disk', aFullDisk],
    ['a disk that became read-only', aReadOnlyDisk],
    ['a folder without permission', aForbiddenFolder],
  ] as const)('by %s at the start still lets a person read', async (_, arrange) => {
    const { folder, disk, begin, end } = await arrange()
    const first = await openedLibrary(folder, { fileSystem: disk })
    await saveFirst(first)
    await first.close()
    await begin()
    const library = await openedLibrary(folder, { fileSystem: disk })
    await library.reconciled
    expect(library.summaries()).toHaveLength(1)
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'first' })
    await end()
    await library.meetings.change('m', append(', second'))
    expect(await purposeOnDisk(folder)).toBe('first, second')
  })
})
