import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { LibraryChange } from '../../../../src/main/library/change-feed'
import type { IndexingProgress } from '../../../../src/main/library/indexing'
import type { Library } from '../../../../src/main/library/library'
import { aMeeting, aPerson, aPersonSummary } from '../../../support/builders'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import { contentOfFile, storedRecord } from '../../../support/stored-content'

const titles = (library: Library) =>
  library
    .summaries()
    .map(({ title }) => title)
    .sort()

/** A closed library of three meetings and a person, with the disk on which it is opened again. */
async function aClosedLibrary() {
  const disk = new FaultyFileSystem()
  const { folder, library, reopen } = await temporaryLibrary({ fileSystem: disk })
  await library.reconciled
  for (const title of ['A', 'Bé', 'C 🧭'])
    await library.meetings.create(aMeeting({ id: title.charAt(0), title }))
  await library.people.create(aPerson({ id: 'ana', name: 'Ana Żółć' }))
  await library.close()
  disk.counts.clear()
  return { disk, folder, reopen, index: join(folder, 'index.json') }
}

/** A file of a record, whatever else the library reads at its opening. */
const aRecord = /[\\/](meetings|people)[\\/][^\\/]+\.json$/

describe('the index', () => {
  it('is there as soon as the library is open, without a record being read', async () => {
    const { disk, reopen } = await aClosedLibrary()
    const reads = disk.countOn('readFile', aRecord)
    const library = await reopen()
    expect(titles(library)).toEqual(['A', 'Bé', 'C 🧭'])
    expect(library.peopleSummaries()).toEqual([aPersonSummary({ id: 'ana', name: 'Ana Żółć' })])
    await library.reconciled
    expect(disk.countOn('readFile', aRecord)).toBe(reads)
  })

  it('is one JSON document that any program can read', async () => {
    const { index } = await aClosedLibrary()
    expect(await contentOfFile(index)).toMatchObject({
      formatVersion: 3,
      meetings: { rows: expect.any(Array) as unknown },
    })
  })

  it('changes at once with a save, and the same array is given until then', async () => {
    const { library } = await temporaryLibrary()
    const meeting = aMeeting({ title: 'Before' })
    await library.meetings.create(meeting)
    const before = library.summaries()
    expect(library.summaries()).toBe(before)
    await library.meetings.change(meeting.id, (current) => ({ ...current, title: 'After' }))
    expect(before.map(({ title }) => title)).toEqual(['Before'])
    expect(titles(library)).toEqual(['After'])
  })

  it.each([
    ['missing', () => null],
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, -20)],
    ['changed in one letter', (text: string) => text.replace('"A"', '"X"')],
    ['no JSON', () => 'hello\nworld'],
    ['of another layout', (text: string) => text.replace('"formatVersion":3', '"formatVersion":99')],
  ])('that is %s is made anew from the files, silently and with progress', async (_, spoil) => {
    const { folder, index, reopen } = await aClosedLibrary()
    const spoilt = spoil(await readFile(index, 'utf8'))
    if (spoilt === null) await rm(index)
    else await writeFile(index, spoilt)
    const library = await reopen()
    expect(library.summaries()).toEqual([])
    const heard: (IndexingProgress | null)[] = []
    library.onIndexing((progress) => heard.push(progress))
    await library.reconciled
    expect(titles(library)).toEqual(['A', 'Bé', 'C 🧭'])
    expect(heard.at(0)).toEqual({ done: 0, total: 4 })
    expect(heard.at(-1)).toBeNull()
    expect(library.indexing).toBeNull()
    expect(library.problems).toEqual([])
    await library.close()
    expect(await contentOfFile(join(folder, 'index.json'))).toMatchObject({ formatVersion: 3 })
  })

  it('of another version of Attune is shown while its summaries are made anew', async () => {
    const { disk, reopen } = await aClosedLibrary()
    const library = await reopen({ appVersion: '9.0.0' })
    expect(titles(library)).toEqual(['A', 'Bé', 'C 🧭'])
    await library.reconciled
    expect(disk.count('readFile')).toBeGreaterThan(4)
    expect(titles(library)).toEqual(['A', 'Bé', 'C 🧭'])
  })

  it('follows what other programs did to the files in the meantime', async () => {
    const { folder, reopen } = await aClosedLibrary()
    const at = (name: string) => join(folder, 'meetings', name)
    await writeFile(at('A.json'), storedRecord('meetings', aMeeting({ id: 'A', title: 'Edited' })))
    await rm(at('B.json'))
    await writeFile(at('new.json'), storedRecord('meetings', aMeeting({ id: 'new', title: 'New' })))
    const library = await reopen()
    const changes: LibraryChange[] = []
    library.onChanged((change) => changes.push(change))
    await library.reconciled
    expect(titles(library)).toEqual(['C 🧭', 'Edited', 'New'])
    await delay(80)
    expect(changes.flatMap(({ meetings }) => meetings).sort()).toEqual(['A', 'B', 'new'])
  })

  it('sees a change that kept the size, by its time', async () => {
    const { folder, reopen } = await aClosedLibrary()
    const file = join(folder, 'meetings', 'A.json')
    const { mtimeMs } = await stat(file)
    const changed = storedRecord('meetings', { ...((await contentOfFile(file)) as Meeting), title: 'Z' })
    expect(changed.byteLength).toBe((await stat(file)).size)
    await writeFile(file, changed)
    await utimes(file, mtimeMs / 1000 + 5, mtimeMs / 1000 + 5)
    const library = await reopen()
    await library.reconciled
    expect(titles(library)).toContain('Z')
  })

  it('loses nothing that is saved, made or removed while it is compared with the files', async () => {
    const folder = await temporaryFolder()
    const seed = await openedLibrary(folder)
    await Promise.all(
      Array.from({ length: 300 }, (_, count) =>
        seed.meetings.create(aMeeting({ id: `m${count}`, title: 'Old' })),
      ),
    )
    await seed.close()
    await rm(join(folder, 'index.json'))
    const library = await openedLibrary(folder)
    for (let count = 0; count < 300; count += 10) {
      await library.meetings.change(`m${count}`, (meeting) => ({ ...meeting, title: 'Saved' }))
      await library.meetings.remove(`m${count + 1}`)
      await library.meetings.create(aMeeting({ id: `n${count}`, title: 'Made' }))
    }
    await library.reconciled
    const counts = { Old: 0, Saved: 0, Made: 0 }
    for (const { title } of library.summaries()) counts[title as keyof typeof counts] += 1
    expect(counts).toEqual({ Old: 240, Saved: 30, Made: 30 })
    await library.close()
    expect(titles(await openedLibrary(folder))).toHaveLength(300)
  })

  it('never removes a file: what it does not know it learns', async () => {
    const { folder, reopen, index } = await aClosedLibrary()
    await rm(index)
    const library = await reopen()
    await library.close()
    for (const id of ['A', 'B', 'C'])
      expect(await readFile(join(folder, 'meetings', `${id}.json`), 'utf8')).toContain(id)
  })

  it('waits for the first window before it looks at the files, if it is told to', async () => {
    const { disk, reopen } = await aClosedLibrary()
    let show = (): void => undefined
    const shown = new Promise<void>((resolve) => {
      show = resolve
    })
    const looks = disk.countOn('inspect', aRecord)
    const library = await reopen({ reconcileAfter: shown })
    await delay(20)
    expect(disk.countOn('inspect', aRecord)).toBe(looks)
    show()
    await library.reconciled
    expect(disk.countOn('inspect', aRecord)).toBeGreaterThanOrEqual(looks + 4)
  })

  it('is written by itself some time after a change', async () => {
    const { folder, library } = await temporaryLibrary({ indexQuietMs: 20 })
    await library.meetings.create(aMeeting({ title: 'Found again' }))
    await expect
      .poll(() => readFile(join(folder, 'index.json'), 'utf8').catch(() => ''))
      .toContain('Found again')
  })

  it('does not keep the library from closing when it cannot be written', async () => {
    const disk = new FaultyFileSystem()
    const { library, reopen } = await temporaryLibrary({ fileSystem: disk })
    await library.meetings.create(aMeeting({ title: 'Saved all the same' }))
    disk.fail('createFile', 'ENOSPC', { path: /index/, times: 9 })
    const again = await reopen()
    await again.reconciled
    expect(titles(again)).toEqual(['Saved all the same'])
  })
})
