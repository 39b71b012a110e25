import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../../src/main/library/library'
import type { LibraryOptions } from '../../../../../src/main/library/library-options'
import { notesText } from '../../../../../src/domain/notes/notes-text'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import type { NotesDocument } from '../../../../../src/domain/notes/notes-document'
import { aMeeting, aPerson, builtAt } from '../../../../support/builders'
import { makeSealedLibrary } from '../../../../support/sealed-library'
import { openedLibrary, temporaryFolder } from '../../../../support/temporary-library'

const id = '5a1c0b52-92a6-4f0e-9df0-2f9f7f6a1e11'
const at = (minute: number) => new Date(Date.parse(builtAt) + minute * 60_000).toISOString()
const notes = (...lines: string[]): NotesDocument => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** A machine with a library of its own, whose clock the test sets. */
async function aMachine(options: Partial<LibraryOptions> = {}, folder?: string) {
  const place = folder ?? (await temporaryFolder())
  const clock = { minute: 0 }
  const library = await openedLibrary(place, { now: () => Date.parse(at(clock.minute)), ...options })
  await library.reconciled
  const extension = options.dataKey === undefined ? '.json' : '.sealed'
  const fileOf = (name: string) => join(place, 'meetings', `${name}${extension}`)
  const write = (minute: number, given: Partial<Meeting>) => {
    clock.minute = minute
    return library.meetings.change(id, (meeting) => ({ ...meeting, ...given, updatedAt: at(minute) }))
  }
  return { folder: place, library, fileOf, write, clock, extension }
}

type Machine = Awaited<ReturnType<typeof aMachine>>

/** Two machines that have the same meeting, and are cut off from each other from then on. */
async function twoMachines(options: Partial<LibraryOptions> = {}, folder?: string, otherFolder?: string) {
  const [one, two] = [await aMachine(options, folder), await aMachine(options, otherFolder)]
  await one.library.meetings.create(
    aMeeting({ id, title: 'Pricing', purpose: 'Agree', notes: notes('first', 'last') }),
  )
  await copyFile(one.fileOf(id), two.fileOf(id))
  await two.library.meetings.read(id)
  return { one, two }
}

/** Brings the other machine's file here as Syncthing does when both were changed, and its history. */
async function bring(from: Machine, to: Machine, name = `${id}.sync-conflict-20261122-031500-ABCDEFG`) {
  await copyFile(from.fileOf(id), to.fileOf(name))
  const there = join(from.folder, 'history', 'meetings', id)
  const here = join(to.folder, 'history', 'meetings', id)
  await mkdir(here, { recursive: true })
  for (const version of await readdir(there).catch(() => [])) {
    await copyFile(join(there, version), join(here, version)).catch(() => undefined)
  }
}

async function opened(machine: Machine, options: Partial<LibraryOptions> = {}) {
  await machine.library.close()
  const again = await openedLibrary(machine.folder, { now: () => Date.parse(at(60)), ...options })
  const told: string[] = []
  again.onMerged((line) => told.push(line))
  await again.reconciled
  return { library: again, told }
}

async function conflictsIn(machine: Machine): Promise<string[]> {
  return (await readdir(join(machine.folder, 'meetings'))).filter((name) => !name.startsWith(`${id}.json`))
}

async function versionsOf(library: Library): Promise<Meeting[]> {
  const versions = await library.history.meetings.list(id)
  return Promise.all(versions.map(({ name }) => library.history.meetings.read(id, name)))
}

describe('a conflict copy', () => {
  it('is merged into its record, and is a version afterwards', async () => {
    const { one, two } = await twoMachines()
    await one.write(5, { title: 'Pricing in March', notes: notes('first', 'from one', 'last') })
    await two.write(6, { purpose: 'Agree on steps', notes: notes('first', 'last', 'from two') })
    await bring(two, one)
    const { library, told } = await opened(one)
    await expect
      .poll(() => told)
      .toEqual(['“Pricing in March” was changed on two machines. Both changes are in it now.'])
    const merged = await library.meetings.read(id)
    expect(merged).toMatchObject({ title: 'Pricing in March', purpose: 'Agree on steps' })
    expect(notesText(merged?.notes ?? notes()).split('\n')).toEqual(['first', 'from one', 'last', 'from two'])
    expect(await conflictsIn(one)).toEqual([])
    expect((await versionsOf(library)).map(({ purpose }) => purpose)).toContain('Agree on steps')
    expect(library.problems).toEqual([])
  })

  it('makes the same bytes of the record on both machines', async () => {
    const { one, two } = await twoMachines()
    await one.write(5, { title: 'One', notes: notes('first', 'line of one', 'last') })
    await two.write(6, { title: 'Two', notes: notes('first', 'line of two', 'last') })
    const theirs = await readFile(two.fileOf(id))
    await bring(one, two)
    await writeFile(join(one.folder, 'meetings', `${id} (conflicted copy 2026-11-22 031500).json`), theirs)
    const [a, b] = [await opened(one), await opened(two)]
    await expect.poll(() => [a.told.length, b.told.length]).toEqual([1, 1])
    expect(await readFile(one.fileOf(id), 'utf8')).toBe(await readFile(two.fileOf(id), 'utf8'))
    expect((await versionsOf(a.library)).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['One', 'Two']),
    )
  })

  it('that says nothing new goes without a word', async () => {
    const { one } = await twoMachines()
    await bring(one, one)
    const { library, told } = await opened(one)
    await expect.poll(() => conflictsIn(one)).toEqual([])
    expect(told).toEqual([])
    expect(await library.meetings.read(id)).toMatchObject({ title: 'Pricing' })
  })

  it('of a record that was deleted here is wanted again', async () => {
    const { one, two } = await twoMachines()
    await two.write(6, { purpose: 'Written on' })
    await one.library.meetings.remove(id)
    await bring(two, one)
    const { library, told } = await opened(one)
    await expect
      .poll(() => told)
      .toEqual(['“Pricing” was deleted on one machine and changed on another. It is kept.'])
    expect(await library.meetings.read(id)).toMatchObject({ purpose: 'Written on' })
  })

  it('that is damaged stays where it is, and is told of', async () => {
    const { one } = await twoMachines()
    const name = `${id} (1)`
    await writeFile(one.fileOf(name), '{"attune":1')
    const { library } = await opened(one)
    await expect.poll(() => library.problems).toMatchObject([{ file: `meetings/${name}.json` }])
    expect(await readFile(one.fileOf(name), 'utf8')).toBe('{"attune":1')
    expect(await library.meetings.read(id)).toMatchObject({ title: 'Pricing' })
  })

  it('in a sealed library is merged as well, and everything stays sealed', async () => {
    const [folder, otherFolder] = [await temporaryFolder(), await temporaryFolder()]
    const { dataKey } = await makeSealedLibrary(folder)
    await copyFile(join(folder, 'library.json'), join(otherFolder, 'library.json'))
    const { one, two } = await twoMachines({ dataKey }, folder, otherFolder)
    await one.write(5, { title: 'One' })
    await two.write(6, { purpose: 'Two' })
    await bring(two, one)
    const { library } = await opened(one, { dataKey })
    await expect.poll(() => library.meetings.read(id)).toMatchObject({ title: 'One', purpose: 'Two' })
    const names = await readdir(join(one.folder, 'history', 'meetings', id))
    expect(names.every((name) => name.endsWith('.sealed'))).toBe(true)
  })

  it('of a person is merged too', async () => {
    const one = await aMachine()
    const person = await one.library.people.create(aPerson({ id, name: 'Ana', role: '' }))
    const file = join(one.folder, 'people', `${id}.json`)
    await copyFile(file, join(one.folder, 'people', `${id} 2.json`))
    await one.library.people.change(id, (present) => ({ ...present, role: 'Lead', updatedAt: at(3) }))
    const { library } = await opened(one)
    await expect.poll(() => readdir(join(one.folder, 'people'))).toEqual([`${id}.json`])
    expect(await library.people.read(id)).toMatchObject({ name: person.name, role: 'Lead' })
  })
})

describe('what belongs to one machine', () => {
  it('and was brought here with a conflict of its own goes; library.json never does', async () => {
    const one = await aMachine()
    await one.library.close()
    const here = (name: string) => join(one.folder, name)
    await writeFile(here('index.sync-conflict-20261122-031500-ABCDEFG.json'), '{}')
    await writeFile(here('library.0a1b2c3d (1).lock'), '{}')
    await writeFile(here('library (1).json'), '{}')
    await rm(here('index.json'), { force: true })
    await opened(one)
    const names = await readdir(one.folder)
    expect(names.filter((name) => name.includes('conflict') || name.includes('(1)'))).toEqual([
      'library (1).json',
    ])
  })
})
