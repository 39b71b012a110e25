import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Exchanging } from '../../../../../src/main/exchanging'
import { versionsInBackups } from '../../../../../src/main/library/backups/versions-in-backups'
import { withClosedLibrary } from '../../../../../src/main/library/closed-library'
import type { VersionSource } from '../../../../../src/main/library/damage/good-version'
import type { DataKey } from '../../../../../src/main/library/data-key'
import { exportLibrary } from '../../../../../src/main/library/exchange/export-library'
import { nodeFileSystem, type FileSystem } from '../../../../../src/main/library/file-system'
import { readFormat, writeFormat, type LibraryFormat } from '../../../../../src/main/library/format-file'
import type { Library } from '../../../../../src/main/library/library'
import { sealedEnvelope } from '../../../../../src/main/library/sealed-envelope'
import { sealLibrary } from '../../../../../src/main/library/sealing/change-seal'
import { leastScryptCost } from '../../../../../src/main/library/sealing/passphrase-key'
import { openWithPassphrase, withNewPassphrase } from '../../../../../src/main/library/sealing/sealing-keys'
import { LibrarySession } from '../../../../../src/main/library-session'
import { LongTasks } from '../../../../../src/main/long-tasks'
import { RecordReader } from '../../../../../src/main/search/record-reader'
import { noSearchCache } from '../../../../../src/main/search/search-cache'
import { SearchEngine } from '../../../../../src/main/search/search-engine'
import { backedUp, restoredFrom } from '../../../../support/backed-up'
import { aMeeting, aPerson, builtAt } from '../../../../support/builders'
import { makeSealedLibrary, sealedLibraryPassphrase } from '../../../../support/sealed-library'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../../support/temporary-library'
import { aQuery } from '../../search/search-documents'

const secret = 'Zanzibarquartz'
const now = () => Date.parse(builtAt)

/** A sealed library with a meeting that has one earlier version, closed. */
async function aSealedLibrary() {
  const root = await temporaryFolder()
  const { dataKey } = await makeSealedLibrary(root)
  const library = await openedLibrary(root, { dataKey })
  await library.meetings.create(aMeeting({ id: 'm', title: `${secret} first` }))
  await library.meetings.replace('m', (meeting) => ({ ...meeting, title: `${secret} second` }))
  await library.people.create(aPerson({ id: 'ana', name: secret }))
  await library.close()
  return { root, dataKey, file: join(root, 'meetings', 'm.sealed') }
}

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function filesWithTheSecret(root: string): Promise<string[]> {
  const found: string[] = []
  for (const file of await filesIn(root)) if ((await readFile(file)).includes(secret)) found.push(file)
  return found
}

async function exported(library: Library): Promise<string> {
  const target = join(await temporaryFolder(), 'export.zip')
  const { signal } = new AbortController()
  await exportLibrary(target, {
    ...{ fileSystem: nodeFileSystem, library, meetingIds: null, signal, appVersion: '0.0.0' },
    now: now(),
    onProgress: () => undefined,
  })
  return target
}

/** The archive of a plain library with one meeting and one person. */
async function anArchive(): Promise<string> {
  const { library } = await temporaryLibrary()
  await library.meetings.create(aMeeting({ id: 'new', title: `${secret} imported` }))
  await library.people.create(aPerson({ id: 'ben', name: `${secret} Ben` }))
  return exported(library)
}

/** A disk that looks into every file of a folder after each change of a name, and notes what it finds. */
function watchedDisk(root: string): { readonly disk: FileSystem; readonly found: Set<string> } {
  const found = new Set<string>()
  const look = async () => {
    for (const file of await filesWithTheSecret(root)) found.add(file)
  }
  const disk: FileSystem = {
    ...nodeFileSystem,
    syncFolder: async (path) => {
      await look()
      await nodeFileSystem.syncFolder(path)
    },
  }
  return { disk, found }
}

async function anExchange(root: string, fileSystem: FileSystem, key: () => DataKey | null) {
  const session = new LibrarySession({
    open: () => {
      const dataKey = key()
      return openedLibrary(root, dataKey === null ? {} : { dataKey })
    },
    withClosed: (task) => withClosedLibrary(fileSystem, root, now, task),
    onOpened: () => undefined,
    onClosing: () => Promise.resolve(),
  })
  await session.open()
  onTestFinished(() => session.close())
  const tasks = new LongTasks()
  const exchanging = new Exchanging({
    ...{ fileSystem, root, tasks, now, appVersion: '0.0.0' },
    session: () => session,
  })
  return { session, exchanging }
}

describe('exporting a sealed library', () => {
  it('gives a plain archive elsewhere, and leaves nothing plain in the library', async () => {
    const { root, dataKey } = await aSealedLibrary()
    const library = await openedLibrary(root, { dataKey })
    await library.reconciled
    const path = await exported(library)
    expect(await filesWithTheSecret(root)).toEqual([])
    const plain = await temporaryLibrary()
    await plain.library.close()
    const { session, exchanging } = await anExchange(plain.folder, nodeFileSystem, () => null)
    expect(await exchanging.look({ kind: 'archive', path })).toMatchObject({ added: { total: 2 } })
    await exchanging.import()
    expect(await session.library?.meetings.read('m')).toMatchObject({ title: `${secret} second` })
  })
})

describe('importing into a sealed library', () => {
  it('writes everything sealed, the parts that are staged too', async () => {
    const { root, dataKey } = await aSealedLibrary()
    const path = await anArchive()
    const { disk, found } = watchedDisk(root)
    const { session, exchanging } = await anExchange(root, disk, () => dataKey)
    await exchanging.look({ kind: 'archive', path })
    await exchanging.import()
    expect([...found, ...(await filesWithTheSecret(root))]).toEqual([])
    expect(await session.library?.meetings.read('new')).toMatchObject({ title: `${secret} imported` })
    expect(await session.library?.people.read('ben')).toMatchObject({ name: `${secret} Ben` })
    expect((await readdir(join(root, 'meetings'))).toSorted()).toEqual(['m.sealed', 'new.sealed'])
  })

  it('keeps what it replaces sealed in the history', async () => {
    const { root, dataKey } = await aSealedLibrary()
    const copy = await temporaryFolder()
    await cp(root, copy, { recursive: true })
    const library = await openedLibrary(copy, { dataKey })
    await library.reconciled
    const updatedAt = '2026-03-03T09:00:00.000Z'
    await library.meetings.replace('m', (meeting) => ({ ...meeting, purpose: 'third', updatedAt }))
    const path = await exported(library)
    const { session, exchanging } = await anExchange(root, nodeFileSystem, () => dataKey)
    const preview = await exchanging.look({ kind: 'archive', path })
    expect(preview).toMatchObject({ replaced: { total: 1 }, same: 1 })
    await exchanging.import()
    expect(await filesWithTheSecret(root)).toEqual([])
    expect((await filesIn(join(root, 'history'))).filter((file) => !file.endsWith('.sealed'))).toEqual([])
    const { library: present } = session
    if (present === null) throw new Error('it is open')
    const versions = await present.history.meetings.list('m')
    const kept = await Promise.all(versions.map(({ name }) => present.history.meetings.read('m', name)))
    expect(kept.map(({ title }) => title)).toContain(`${secret} second`)
    expect(await session.library?.meetings.read('m')).toMatchObject({ purpose: 'third' })
    expect(session.library?.problems).toEqual([])
  })

  it('that was sealed while the import waited for its turn writes nothing plain', async () => {
    const root = await temporaryFolder()
    await (await openedLibrary(root)).close()
    let key: DataKey | null = null
    const { session, exchanging } = await anExchange(root, nodeFileSystem, () => key)
    await exchanging.look({ kind: 'archive', path: await anArchive() })
    const other = await temporaryFolder()
    const made = await makeSealedLibrary(other)
    const { sealing } = (await readFormat(nodeFileSystem, other)) as LibraryFormat
    const changing = session.whileClosed(async () => {
      const format = (await readFormat(nodeFileSystem, root)) as LibraryFormat
      const closed = { fileSystem: nodeFileSystem, root, format, freeBytes: () => Promise.resolve(null) }
      const watcher = { signal: new AbortController().signal, onProgress: () => undefined }
      if (sealing !== undefined) await sealLibrary(closed, made.dataKey, sealing, watcher)
      key = made.dataKey
    })
    const importing = exchanging.import()
    await changing
    await expect(importing).rejects.toMatchObject({ code: 'locked' })
    expect(await filesWithTheSecret(root)).toEqual([])
  })
})

describe('a passphrase that was changed', () => {
  it('stays changed when a backup from before is restored', async () => {
    const { root, dataKey } = await aSealedLibrary()
    const { path } = await backedUp(root, await temporaryFolder())
    const format = (await readFormat(nodeFileSystem, root)) as LibraryFormat
    if (format.sealing === undefined) throw new Error('it is sealed')
    const passphrase = 'a quite different sentence'
    const keys = await withNewPassphrase(
      format.sealing,
      dataKey.bytes,
      passphrase,
      leastScryptCost,
      randomBytes,
    )
    await writeFormat(nodeFileSystem, root, { ...format, sealing: keys })
    const library = await openedLibrary(root, { dataKey })
    await library.meetings.replace('m', (meeting) => ({ ...meeting, title: `${secret} third` }))
    await library.close()
    await restoredFrom(path, root, dataKey)
    const after = (await readFormat(nodeFileSystem, root)) as LibraryFormat
    if (after.sealing === undefined) throw new Error('it is sealed')
    expect(await openWithPassphrase(after.sealing, sealedLibraryPassphrase)).toBeNull()
    expect(await openWithPassphrase(after.sealing, passphrase)).toEqual(Buffer.from(dataKey.bytes))
    const again = await openedLibrary(root, { dataKey })
    expect(await again.meetings.read('m')).toMatchObject({ title: `${secret} second` })
    expect(await filesWithTheSecret(root)).toEqual([])
  })
})

describe('a damaged record in a sealed library', () => {
  async function repaired(root: string, dataKey: DataKey, versionsElsewhere: VersionSource[]) {
    const library = await openedLibrary(root, { dataKey, versionsElsewhere })
    const meeting = await library.meetings.read('m')
    const [problem] = library.problems
    await library.close()
    expect(await filesWithTheSecret(root)).toEqual([])
    return { title: meeting?.title, from: problem?.repair, keptAt: problem?.keptAt }
  }

  it('is repaired from the history, sealed', async () => {
    const { root, dataKey, file } = await aSealedLibrary()
    await writeFile(file, 'scribbled over')
    expect(await repaired(root, dataKey, [])).toMatchObject({
      title: `${secret} first`,
      from: { kind: 'restored', from: 'history' },
      keptAt: expect.stringMatching(/^quarantine\/meetings\/m\..*\.sealed$/) as unknown,
    })
  })

  it('is repaired from a sealed backup when there is no history', async () => {
    const { root, dataKey } = await aSealedLibrary()
    const library = await openedLibrary(root, { dataKey })
    await library.people.read('ana')
    await library.close()
    const { folder } = await backedUp(root, await temporaryFolder())
    await writeFile(join(root, 'people', 'ana.sealed'), '')
    const source = versionsInBackups(() => Promise.resolve(folder), dataKey)
    const opened = await openedLibrary(root, { dataKey, versionsElsewhere: [source] })
    expect(await opened.people.read('ana')).toMatchObject({ name: secret })
    expect(opened.problems).toMatchObject([{ repair: { kind: 'restored', from: 'backup' } }])
    await opened.close()
    expect(await filesWithTheSecret(root)).toEqual([])
  })

  it('is repaired from a backup of the time when it was plain, and is sealed all the same', async () => {
    const { folder: root, library } = await temporaryLibrary()
    await library.meetings.create(aMeeting({ id: 'm', title: `${secret} plain` }))
    await library.close()
    const { folder } = await backedUp(root, await temporaryFolder())
    const other = await temporaryFolder()
    const { dataKey } = await makeSealedLibrary(other)
    const { sealing } = (await readFormat(nodeFileSystem, other)) as LibraryFormat
    const format = (await readFormat(nodeFileSystem, root)) as LibraryFormat
    const closed = { fileSystem: nodeFileSystem, root, format, freeBytes: () => Promise.resolve(null) }
    const watcher = { signal: new AbortController().signal, onProgress: () => undefined }
    if (sealing !== undefined) await sealLibrary(closed, dataKey, sealing, watcher)
    await writeFile(join(root, 'meetings', 'm.sealed'), 'scribbled over')
    const source = versionsInBackups(() => Promise.resolve(folder), dataKey)
    expect(await repaired(root, dataKey, [source])).toMatchObject({
      title: `${secret} plain`,
      from: { kind: 'restored', from: 'backup' },
    })
  })
})

describe('searching a sealed library', () => {
  it('finds what is in it and keeps no file of its own', async () => {
    const { root, dataKey } = await aSealedLibrary()
    const before = await filesIn(root)
    const engine = new SearchEngine(new RecordReader(root, sealedEnvelope(dataKey)), noSearchCache(root))
    await engine.readAll()
    await engine.saveIfWorthIt()
    expect(engine.answer(aQuery(secret)).hits).toHaveLength(2)
    expect(await filesIn(root)).toEqual(before)
    expect(await filesWithTheSecret(root)).toEqual([])
  })
})
