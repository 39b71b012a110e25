import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findQuestioned } from '../../../../../src/domain/backups/backup'
import { BackupArchive } from '../../../../../src/main/library/backups/backup-archive'
import { BackupFolder } from '../../../../../src/main/library/backups/backup-folder'
import { findInBackups } from '../../../../../src/main/library/backups/find-in-backups'
import { takeBackup, type TakeBackupOptions } from '../../../../../src/main/library/backups/take-backup'
import { nodeFileSystem } from '../../../../../src/main/library/file-system'
import { aMeeting, aPerson } from '../../../../support/builders'
import { temporaryFolder, temporaryLibrary } from '../../../../support/temporary-library'

const thisLibrary = '7c0e1a52-0000-4000-8000-000000000001'
const noon = new Date(2026, 10, 22, 12, 0).getTime()
const dayMs = 24 * 60 * 60 * 1000

async function aLibraryWithBackups(records = 6) {
  const { folder: root, library } = await temporaryLibrary()
  const person = await library.people.create(aPerson())
  const ids: string[] = []
  for (let made = 1; made < records; made += 1) {
    ids.push((await library.meetings.create(aMeeting({ personIds: [person.id] }))).id)
  }
  const folder = new BackupFolder(nodeFileSystem, await temporaryFolder(), thisLibrary)
  const take = (given: Partial<TakeBackupOptions> = {}) =>
    takeBackup({
      fileSystem: nodeFileSystem,
      root,
      folder,
      origin: 'daily',
      libraryId: thisLibrary,
      appVersion: '0.0.0',
      now: noon,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      ...given,
    })
  return { root, library, ids, folder, take }
}

async function filesIn(path: string): Promise<Map<string, string>> {
  const archive = await BackupArchive.open(path)
  const files = new Map<string, string>()
  for await (const entry of archive.files()) files.set(entry.path, (await entry.read()).toString())
  await archive.close()
  return files
}

test('holds every record, deleted or not, as its bytes are, and no cache or lock', async () => {
  const { root, library, ids, folder, take } = await aLibraryWithBackups()
  const [deleted = '', kept = ''] = ids
  await library.meetings.remove(deleted)
  const backup = await take()
  expect(backup).toMatchObject({
    name: 'Attune 2026-11-22 1200.zip',
    records: 5,
    inTrash: 1,
    origin: 'daily',
  })
  const files = await filesIn(folder.pathOf(backup.name))
  const names = [...files.keys()]
  expect(names).toContain('library.json')
  expect(
    names.some((name) => name.includes('lock') || name.startsWith('index') || name.includes('tmp')),
  ).toBe(false)
  const onDisk = (await readdir(join(root, 'meetings'))).find((name) => name.startsWith(kept)) ?? ''
  expect(files.get(`meetings/${onDisk}`)).toBe(await readFile(join(root, 'meetings', onDisk), 'utf8'))
  expect(names.some((name) => name.startsWith(`trash/meetings/${deleted}`))).toBe(true)
})

test('leaves nothing half written beside it', async () => {
  const { folder, take } = await aLibraryWithBackups()
  await take()
  expect(await readdir(folder.path)).toEqual(['Attune 2026-11-22 1200.zip'])
})

test('several in one minute have names of their own', async () => {
  const { folder, take } = await aLibraryWithBackups()
  await take({ origin: 'by-hand' })
  await take({ origin: 'by-hand' })
  expect((await folder.list()).map(({ name }) => name).toSorted()).toEqual([
    'Attune 2026-11-22 1200 by hand (2).zip',
    'Attune 2026-11-22 1200 by hand.zip',
  ])
})

test('cancelled in the middle leaves no file', async () => {
  const { folder, take } = await aLibraryWithBackups()
  const cancelling = new AbortController()
  const taking = take({ signal: cancelling.signal, onProgress: () => cancelling.abort() })
  await expect(taking).rejects.toMatchObject({ code: 'cancelled' })
  expect(await readdir(folder.path)).toEqual([])
})

test('a disk that is full leaves no file, and the older backups', async () => {
  const { folder, take } = await aLibraryWithBackups()
  await take()
  const full = {
    ...nodeFileSystem,
    createFile: async (path: string) => ({
      ...(await nodeFileSystem.createFile(path)),
      write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    }),
  }
  await expect(take({ fileSystem: full, now: noon + dayMs })).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await readdir(folder.path)).toEqual(['Attune 2026-11-22 1200.zip'])
})

test('bytes that the disk changed while they were written are found, and the backup is refused', async () => {
  const { folder, take } = await aLibraryWithBackups()
  let writes = 0
  const lying = {
    ...nodeFileSystem,
    createFile: async (path: string) => {
      const file = await nodeFileSystem.createFile(path)
      return {
        ...file,
        write: (bytes: Uint8Array) => {
          writes += 1
          return file.write(writes === 4 ? bytes.map((byte) => byte ^ 1) : bytes)
        },
      }
    },
  }
  await expect(take({ fileSystem: lying })).rejects.toMatchObject({ code: 'archive-refused' })
  expect(await readdir(folder.path)).toEqual([])
})

test('a library that lost most of its records is kept beside the good backup, and none of those goes', async () => {
  const { root, folder, take } = await aLibraryWithBackups(12)
  for (let day = 0; day < 9; day += 1) await take({ now: noon + day * dayMs })
  const good = await folder.list()
  const names = await readdir(join(root, 'meetings'))
  for (const name of names.slice(0, 9)) await rm(join(root, 'meetings', name))
  const doubtful = await take({ now: noon + 30 * dayMs })
  expect(doubtful.origin).toBe('smaller')
  const after = await folder.list()
  expect(after).toEqual(expect.arrayContaining(good))
  expect(findQuestioned(after)).toEqual(doubtful)

  await folder.accept(doubtful)
  expect(findQuestioned(await folder.list())).toBeNull()
  const next = await take({ now: noon + 31 * dayMs })
  expect(next.origin).toBe('daily')
})

test('backups of another library in the same folder are neither listed nor removed', async () => {
  const { folder, take } = await aLibraryWithBackups()
  await take({ libraryId: 'another' })
  await writeFile(join(folder.path, 'Attune 2026-11-22 1300.zip'), 'something else')
  expect(await folder.list()).toEqual([])
  expect(await readdir(folder.path)).toHaveLength(2)
})

test('a missing folder is told of as such', async () => {
  const { folder } = await aLibraryWithBackups()
  await rm(folder.path, { recursive: true })
  await expect(folder.ensure(false)).rejects.toMatchObject({ code: 'folder-missing' })
  await expect(folder.list()).rejects.toMatchObject({ code: 'folder-missing' })
})

test('what a killed process left goes once it is old', async () => {
  const { folder, take } = await aLibraryWithBackups()
  const left = join(folder.path, '.Attune 2026-11-20 1200.zip.2f1c3f60-0000-4000-8000-000000000000.tmp')
  await writeFile(left, 'half')
  await take({ now: Date.now() })
  await expect(stat(left)).resolves.toBeDefined()
  await take({ now: Date.now() + dayMs })
  await expect(stat(left)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('one file is found in the newest backup that holds a good version of it', async () => {
  const { root, library, ids, folder, take } = await aLibraryWithBackups()
  const [id = ''] = ids
  const name = (await readdir(join(root, 'meetings'))).find((each) => each.startsWith(id)) ?? ''
  const path = `meetings/${name}`
  await library.meetings.change(id, (meeting) => ({ ...meeting, title: 'First' }))
  await take()
  await library.meetings.change(id, (meeting) => ({ ...meeting, title: 'Second' }))
  await take({ now: noon + dayMs })
  await library.close()
  await truncate(join(root, path), 10)
  await take({ now: noon + 2 * dayMs })
  const found = await findInBackups(folder, path, (bytes) => Buffer.from(bytes).includes('}'))
  expect(Buffer.from(found?.bytes ?? []).toString()).toContain('Second')
  expect(found?.takenAt).toBe(new Date(noon + dayMs).toISOString())
  expect(await findInBackups(folder, 'meetings/unknown.json', () => true)).toBeNull()
})

test('any byte that changed in a backup later is found when it is checked', async () => {
  const { folder, take } = await aLibraryWithBackups()
  const { name } = await take()
  const bytes = await readFile(folder.pathOf(name))
  const never = new AbortController().signal
  for (let tried = 0; tried < 120; tried += 1) {
    const place = (tried * 7919) % bytes.byteLength
    const changed = Buffer.from(bytes)
    changed[place] = (changed[place] ?? 0) ^ (1 << (tried % 8))
    const path = join(folder.path, 'changed.zip')
    await writeFile(path, changed)
    const outcome = await checked(path, never)
    // A byte in a time or a mode changes nothing that is restored.
    if (outcome === 'whole') expect(await filesIn(path)).toEqual(await filesIn(folder.pathOf(name)))
  }
})

async function checked(path: string, signal: AbortSignal): Promise<'whole' | 'refused'> {
  try {
    const archive = await BackupArchive.open(path)
    await archive.verify(signal, () => undefined).finally(() => archive.close())
    return 'whole'
  } catch (error) {
    expect(error).toMatchObject({ name: 'LibraryError' })
    return 'refused'
  }
}
