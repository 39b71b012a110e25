import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BackupArchive } from '../../../../../src/main/library/backups/backup-archive'
import { BackupFolder } from '../../../../../src/main/library/backups/backup-folder'
import { planRestore } from '../../../../../src/main/library/backups/plan-restore'
import { stageRestore } from '../../../../../src/main/library/backups/restore-backup'
import { takeBackup } from '../../../../../src/main/library/backups/take-backup'
import { unpackLibrary } from '../../../../../src/main/library/backups/unpack-library'
import { formWith } from '../../../../../src/main/library/backups/library-form'
import { RestorableBackup } from '../../../../../src/main/library/backups/restorable-backup'
import { nodeFileSystem } from '../../../../../src/main/library/file-system'
import { StagedChange } from '../../../../../src/main/library/staged-change'
import { aMeeting, builtAt } from '../../../../support/builders'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../../support/temporary-library'

const { signal } = new AbortController()
const nothing = () => undefined

/** A library that was backed up, and then changed, added to and deleted from. */
async function aChangedLibrary() {
  const { folder: root, library } = await temporaryLibrary()
  const [changed, deleted, kept] = [aMeeting({ title: 'Before' }), aMeeting(), aMeeting()]
  for (const meeting of [changed, deleted, kept]) await library.meetings.create(meeting)
  const folder = new BackupFolder(nodeFileSystem, await temporaryFolder(), 'this')
  const { name } = await takeBackup({
    fileSystem: nodeFileSystem,
    ...{ root, folder, signal, onProgress: nothing, libraryId: 'this', appVersion: '0.0.0' },
    origin: 'by-hand',
    now: Date.parse(builtAt),
  })
  await library.meetings.change(changed.id, (meeting) => ({ ...meeting, title: 'After' }))
  await library.meetings.remove(deleted.id)
  const added = await library.meetings.create(aMeeting())
  await library.close()
  const archive = await BackupArchive.open(folder.pathOf(name))
  return { root, archive, changed, deleted, kept, added }
}

async function restorable(archive: BackupArchive) {
  return RestorableBackup.open(archive, await archive.readManifest(), formWith(null), signal)
}

async function restored(root: string, archive: BackupArchive) {
  const backup = await restorable(archive)
  const plan = await planRestore(nodeFileSystem, root, backup, signal)
  const change = await StagedChange.begin(nodeFileSystem, root)
  const options = { fileSystem: nodeFileSystem, root, now: Date.parse(builtAt), signal, onProgress: nothing }
  await stageRestore(change, backup, plan, options)
  await change.commit()
}

test('says what would come back, go back and go to the trash, and changes nothing', async () => {
  const { root, archive, changed, deleted, added } = await aChangedLibrary()
  const before = await readdir(root, { recursive: true })
  const plan = await planRestore(nodeFileSystem, root, await restorable(archive), signal)
  await archive.close()
  expect(plan).toMatchObject({
    comeBack: [`meetings/${deleted.id}.json`],
    goBack: [`meetings/${changed.id}.json`],
    goToTrash: [`meetings/${added.id}.json`],
    unchanged: 1,
  })
  expect(await readdir(root, { recursive: true })).toEqual(before)
})

test('a restored library holds what the backup holds, and nothing of the present is lost', async () => {
  const { root, archive, changed, deleted, kept, added } = await aChangedLibrary()
  await restored(root, archive)
  await archive.close()
  const library = await openedLibrary(root)
  await library.reconciled
  const titles = library.summaries().map(({ id, title }) => [id, title])
  expect(titles.toSorted()).toEqual([changed, deleted, kept].map(({ id, title }) => [id, title]).toSorted())
  const [newest] = await library.history.meetings.list(changed.id)
  const versions = await readdir(join(root, 'history', 'meetings', changed.id))
  const texts = await Promise.all(
    versions.map((name) => readFile(join(root, 'history', 'meetings', changed.id, name), 'utf8')),
  )
  expect(newest).toBeDefined()
  expect(texts.some((text) => text.includes('After'))).toBe(true)
  await library.meetings.putBack(added.id)
  expect(await library.meetings.read(added.id)).toMatchObject({ title: added.title })
})

test('restoring the same backup again changes nothing', async () => {
  const { root, archive } = await aChangedLibrary()
  await restored(root, archive)
  const plan = await planRestore(nodeFileSystem, root, await restorable(archive), signal)
  await archive.close()
  expect(plan).toMatchObject({ comeBack: [], goBack: [], goToTrash: [], unchanged: 3 })
})

test('a backup unpacked into an empty folder is the library', async () => {
  const { archive, changed } = await aChangedLibrary()
  const folder = await temporaryFolder()
  await unpackLibrary(nodeFileSystem, archive, folder, signal, nothing)
  await archive.close()
  const library = await openedLibrary(folder)
  expect(library.isNew).toBe(false)
  expect(await library.meetings.read(changed.id)).toMatchObject({ title: 'Before' })
})

test('a folder that is not empty is left alone', async () => {
  const { archive } = await aChangedLibrary()
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'mine.txt'), 'mine')
  const unpacking = unpackLibrary(nodeFileSystem, archive, folder, signal, nothing)
  await expect(unpacking).rejects.toMatchObject({ code: 'already-exists' })
  await archive.close()
  expect(await readdir(folder)).toEqual(['mine.txt'])
})

test('an unpacking that was cancelled leaves no file', async () => {
  const { archive } = await aChangedLibrary()
  const folder = await temporaryFolder()
  const cancelling = new AbortController()
  const unpacking = unpackLibrary(nodeFileSystem, archive, folder, cancelling.signal, () =>
    cancelling.abort(),
  )
  await expect(unpacking).rejects.toThrow()
  await archive.close()
  const left = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(left.filter((entry) => entry.isFile())).toEqual([])
})
