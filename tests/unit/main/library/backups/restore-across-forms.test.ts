import { randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formWith } from '../../../../../src/main/library/backups/library-form'
import { DataKey } from '../../../../../src/main/library/data-key'
import { nodeFileSystem } from '../../../../../src/main/library/file-system'
import { readFormat, type LibraryFormat } from '../../../../../src/main/library/format-file'
import { sealLibrary, unsealLibrary } from '../../../../../src/main/library/sealing/change-seal'
import { leastScryptCost } from '../../../../../src/main/library/sealing/passphrase-key'
import { newSealingKeys, type SealingKeys } from '../../../../../src/main/library/sealing/sealing-keys'
import { backedUp, restoredFrom } from '../../../../support/backed-up'
import { aMeeting, aPerson } from '../../../../support/builders'
import { openedLibrary, temporaryFolder } from '../../../../support/temporary-library'

const secret = 'Zanzibarquartz'

interface Keyed {
  readonly key: DataKey
  readonly keys: SealingKeys
}

let first: Keyed
let another: Keyed

async function newKey(): Promise<Keyed> {
  const bytes = randomBytes(32)
  const { keys } = await newSealingKeys(bytes, 'slow river', leastScryptCost, randomBytes)
  return { key: new DataKey(bytes), keys }
}

beforeAll(async () => {
  first = await newKey()
  another = await newKey()
})

const heedless = { signal: new AbortController().signal, onProgress: () => undefined }

async function closed(root: string) {
  const format = (await readFormat(nodeFileSystem, root)) as LibraryFormat
  return { root, fileSystem: nodeFileSystem, format, freeBytes: () => Promise.resolve(null) }
}

const sealed = async (root: string, { key, keys }: Keyed) =>
  sealLibrary(await closed(root), key, keys, heedless)

const unsealed = async (root: string, { key }: Keyed) => unsealLibrary(await closed(root), key, heedless)

/** A closed plain library with something in every corner of it. */
async function aPlainLibrary() {
  const root = await temporaryFolder()
  const library = await openedLibrary(root)
  const [changed, kept, deleted, trashed] = ['changed', 'kept', 'deleted', 'trashed'].map((id) =>
    aMeeting({ id, title: `${secret} ${id}` }),
  )
  for (const each of [changed, kept, deleted, trashed]) if (each) await library.meetings.create(each)
  await library.meetings.replace('changed', (meeting) => ({ ...meeting, purpose: `${secret} then` }))
  await library.meetings.remove('trashed')
  await library.people.create(aPerson({ id: 'ana', name: secret }))
  await library.close()
  await writeFile(join(root, 'quarantine', 'meetings', 'm1.2026-01-01.json'), `${secret} \0 damaged`)
  return root
}

/** Changes, deletes and adds a record after the backup. */
async function goOn(root: string, key: DataKey | null) {
  const library = await openedLibrary(root, key === null ? {} : { dataKey: key })
  await library.meetings.replace('changed', (meeting) => ({ ...meeting, purpose: `${secret} now` }))
  await library.meetings.remove('deleted')
  await library.meetings.create(aMeeting({ id: 'added', title: secret }))
  await library.close()
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

async function expectAsThen(root: string, key: DataKey | null) {
  const library = await openedLibrary(root, key === null ? {} : { dataKey: key })
  await library.reconciled
  const ids = library.summaries().map(({ id }) => id)
  expect(ids.toSorted()).toEqual(['changed', 'deleted', 'kept'])
  expect((await library.meetings.read('changed'))?.purpose).toBe(`${secret} then`)
  expect(await library.meetings.read('deleted')).toMatchObject({ title: `${secret} deleted` })
  expect(library.peopleSummaries()).toMatchObject([{ name: secret }])
  const versions = await library.history.meetings.list('changed')
  const texts = await Promise.all(versions.map(({ name }) => library.history.meetings.read('changed', name)))
  expect(texts.map(({ purpose }) => purpose)).toContain(`${secret} now`)
  await library.meetings.putBack('added')
  expect(await library.meetings.read('added')).toMatchObject({ title: secret })
  expect(library.problems).toEqual([])
  await library.close()
}

const expectedPlan = (ending: string) => ({
  comeBack: [`meetings/deleted.${ending}`],
  goBack: [`meetings/changed.${ending}`],
  goToTrash: [`meetings/added.${ending}`],
  // One meeting and one person.
  unchanged: 2,
})

describe('a backup of the plain library that is sealed now', () => {
  it('is restored sealed, and no word of it is left plain', async () => {
    const root = await aPlainLibrary()
    const { path } = await backedUp(root, await temporaryFolder())
    await sealed(root, first)
    await goOn(root, first.key)
    const head = await readFile(join(root, 'library.json'))
    expect(await restoredFrom(path, root, first.key)).toMatchObject(expectedPlan('sealed'))
    expect(await filesWithTheSecret(root)).toEqual([])
    expect(await readFile(join(root, 'library.json'))).toEqual(head)
    expect(await readFile(join(root, 'library.copy.json'))).toEqual(head)
    await expectAsThen(root, first.key)
    expect(await filesWithTheSecret(root)).toEqual([])
  })

  it('brings back what is missing beside the records sealed as well', async () => {
    const root = await aPlainLibrary()
    const { path } = await backedUp(root, await temporaryFolder())
    const empty = await temporaryFolder()
    await (await openedLibrary(empty)).close()
    await sealed(empty, first)
    const plan = await restoredFrom(path, empty, first.key)
    expect(plan.missingBeside.join(' ')).toMatch(/trash\/meetings\/trashed\.?[^ /]*\.sealed/)
    expect(plan.missingBeside).toContain('quarantine/meetings/m1.2026-01-01.json.sealed')
    expect(plan.missingBeside.filter((one) => !one.endsWith('.sealed'))).toEqual([])
    expect(await filesWithTheSecret(empty)).toEqual([])
    const library = await openedLibrary(empty, { dataKey: first.key })
    await library.meetings.putBack('trashed')
    expect(await library.meetings.read('trashed')).toMatchObject({ title: `${secret} trashed` })
  })

  it('restored again changes nothing', async () => {
    const root = await aPlainLibrary()
    const { path } = await backedUp(root, await temporaryFolder())
    await sealed(root, first)
    await goOn(root, first.key)
    await restoredFrom(path, root, first.key)
    const again = await restoredFrom(path, root, first.key)
    expect(again).toMatchObject({ comeBack: [], goBack: [], goToTrash: [], missingBeside: [] })
  })
})

describe('a backup of the sealed library', () => {
  it('is restored into it, byte for byte and unread', async () => {
    const root = await aPlainLibrary()
    await sealed(root, first)
    const { path } = await backedUp(root, await temporaryFolder())
    await goOn(root, first.key)
    expect(await restoredFrom(path, root, first.key)).toMatchObject(expectedPlan('sealed'))
    expect(await filesWithTheSecret(root)).toEqual([])
    expect((await readFile(path)).includes(secret)).toBe(false)
    await expectAsThen(root, first.key)
  })

  it('is restored plain into the library that is plain now, when its key is at hand', async () => {
    const root = await aPlainLibrary()
    await sealed(root, first)
    const { path } = await backedUp(root, await temporaryFolder())
    await unsealed(root, first)
    await goOn(root, null)
    const form = { ...formWith(null), dataKey: first.key }
    expect(await restoredFrom(path, root, null, form)).toMatchObject(expectedPlan('json'))
    expect((await filesIn(root)).filter((file) => file.endsWith('.sealed'))).toEqual([])
    expect(await readFormat(nodeFileSystem, root)).not.toHaveProperty('sealing')
    await expectAsThen(root, null)
  })

  it.each(['no key', 'another key'])('is refused with %s, and nothing is changed', async (which) => {
    const root = await aPlainLibrary()
    await sealed(root, first)
    const { path } = await backedUp(root, await temporaryFolder())
    await unsealed(root, first)
    if (which === 'another key') await sealed(root, another)
    const before = await filesIn(root)
    await expect(restoredFrom(path, root, which === 'no key' ? null : another.key)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('sealed with another key') as unknown,
    })
    expect(await filesIn(root)).toEqual(before)
  })
})
