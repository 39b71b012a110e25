import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataKey } from '../../../../../src/main/library/data-key'
import { aMeeting, aPerson, builtAt } from '../../../../support/builders'
import { makeSealedLibrary } from '../../../../support/sealed-library'
import { openedLibrary, temporaryFolder } from '../../../../support/temporary-library'

const secret = 'Zanzibarquartz'

/** A sealed library with one meeting and one person in it, closed again. */
async function aSealedLibrary() {
  const folder = await temporaryFolder()
  const { dataKey } = await makeSealedLibrary(folder)
  const meeting = aMeeting({ title: secret, purpose: secret })
  const person = aPerson({ name: secret })
  const library = await openedLibrary(folder, { dataKey })
  await library.meetings.create(meeting)
  await library.people.create(person)
  await library.meetings.change(meeting.id, (current) => ({ ...current, purpose: `${secret} again` }))
  await library.meetings.remove(meeting.id)
  await library.meetings.putBack(meeting.id)
  await library.close()
  return { folder, dataKey, meeting, person }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe('a sealed library', () => {
  it('opens with its key and shows what was written', async () => {
    const { folder, dataKey, meeting, person } = await aSealedLibrary()
    const library = await openedLibrary(folder, { dataKey })
    expect((await library.meetings.read(meeting.id))?.purpose).toBe(`${secret} again`)
    expect(library.peopleSummaries()).toMatchObject([{ id: person.id, name: secret }])
    expect(library.problems).toEqual([])
  })

  it('has no word of anybody in any file', async () => {
    const { folder } = await aSealedLibrary()
    const files = await filesIn(folder)
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) {
      const bytes = await readFile(file)
      expect(bytes.includes(secret), file).toBe(false)
      expect(bytes.includes(Buffer.from(secret, 'utf16le')), file).toBe(false)
    }
  })

  it('is locked without its key, and with the key of another', async () => {
    const { folder } = await aSealedLibrary()
    await expect(openedLibrary(folder)).rejects.toMatchObject({ code: 'locked' })
    const another = new DataKey(randomBytes(32))
    await expect(openedLibrary(folder, { dataKey: another })).rejects.toMatchObject({ code: 'locked' })
    // The lock of the folder was given free each time.
    expect(await filesIn(folder)).not.toContain(join(folder, 'library.lock'))
  })

  it('opens by the copy when library.json is damaged, which is kept and written anew', async () => {
    const { folder, dataKey } = await aSealedLibrary()
    const before = await readFile(join(folder, 'library.json'), 'utf8')
    await writeFile(join(folder, 'library.json'), before.replace('"keyCheck": "', '"keyCheck": "A'))
    const library = await openedLibrary(folder, { dataKey })
    expect(library.peopleSummaries()).toHaveLength(1)
    expect(await readFile(join(folder, 'library.json'), 'utf8')).toBe(before)
    const kept = (await readdir(join(folder, 'quarantine'))).filter((name) => name.startsWith('library.'))
    expect(kept).toHaveLength(1)
  })

  it('has its copy made again when that is lost or says something else', async () => {
    const { folder, dataKey } = await aSealedLibrary()
    const copy = join(folder, 'library.copy.json')
    const before = await readFile(copy, 'utf8')
    await rm(copy)
    await (await openedLibrary(folder, { dataKey })).close()
    expect(await readFile(copy, 'utf8')).toBe(before)
    await writeFile(copy, '{}')
    await (await openedLibrary(folder, { dataKey })).close()
    expect(await readFile(copy, 'utf8')).toBe(before)
  })

  it('finds any one flipped bit of library.json', async () => {
    const { folder, dataKey } = await aSealedLibrary()
    const path = join(folder, 'library.json')
    const before = await readFile(path)
    for (let place = 0; place < before.length; place += 197) {
      const harmed = Buffer.from(before)
      harmed.writeUInt8(harmed.readUInt8(place) ^ 1, place)
      await writeFile(path, harmed)
      const now = () => Date.parse(builtAt) + place
      await (await openedLibrary(folder, { dataKey, now })).close()
      expect((await readFile(path)).equals(before), `byte ${place}`).toBe(true)
    }
  })

  it('is refused, not taken for an empty one, when both are gone', async () => {
    const { folder, dataKey } = await aSealedLibrary()
    await rm(join(folder, 'library.json'))
    await writeFile(join(folder, 'library.copy.json'), 'not a library')
    const before = await filesIn(folder)
    await expect(openedLibrary(folder, { dataKey })).rejects.toMatchObject({ code: 'damaged' })
    await expect(openedLibrary(folder)).rejects.toMatchObject({ code: 'damaged' })
    expect(await filesIn(folder)).toEqual(before)
  })

  it('finds out files that were swapped', async () => {
    const folder = await temporaryFolder()
    const { dataKey } = await makeSealedLibrary(folder)
    const library = await openedLibrary(folder, { dataKey })
    const [first, second] = [aMeeting(), aMeeting()]
    await library.meetings.create(first)
    await library.meetings.create(second)
    await library.close()
    const pathOf = (id: string) => join(folder, 'meetings', `${id}.sealed`)
    await rename(pathOf(first.id), join(folder, 'aside'))
    await rename(pathOf(second.id), pathOf(first.id))
    await rename(join(folder, 'aside'), pathOf(second.id))
    const again = await openedLibrary(folder, { dataKey })
    await again.reconciled
    expect(again.problems.map(({ file }) => file).sort()).toEqual(
      [first, second].map(({ id }) => `meetings/${id}.sealed`).sort(),
    )
  })
})
