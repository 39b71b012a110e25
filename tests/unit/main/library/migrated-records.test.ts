import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Migration } from '../../../../src/domain/records/migrate-record'
import { plainEnvelope } from '../../../../src/main/library/plain-envelope'
import { nodeFileSystem } from '../../../../src/main/library/file-system'
import { LibraryPart } from '../../../../src/main/library/library-part'
import { ProblemLog } from '../../../../src/main/library/library-problem'
import type { RecordKind } from '../../../../src/main/library/record-kind'
import { temporaryFolder } from '../../../support/temporary-library'

const boatSchema = z.object({
  schemaVersion: z.literal(3),
  id: z.string(),
  names: z.array(z.string()),
  lengthMetres: z.number(),
  updatedAt: z.string(),
})
type Boat = z.infer<typeof boatSchema>

const namesToList: Migration = ({ name, ...rest }) => ({ ...rest, names: [name] })
const feetToMetres: Migration = ({ lengthFeet, ...rest }) => ({
  ...rest,
  lengthMetres: Number(lengthFeet) * 0.3048,
})

const boats: RecordKind<Boat, { readonly id: string }> = {
  folder: 'boats',
  noun: 'boat',
  schema: boatSchema,
  schemaVersion: 3,
  migrations: [namesToList, feetToMetres],
  summarySchema: z.object({ id: z.string() }),
  summarize: ({ id }) => ({ id }),
  titleOf: ({ id }) => id,
  merge: (_, a) => ({ value: a, clashes: [] }),
}

const updatedAt = '2026-03-02T09:00:00.000Z'

/** As each version would have written it; a migration that was broken off leaves some of each. */
const written = {
  first: { schemaVersion: 1, id: 'first', updatedAt, name: 'Elbe', lengthFeet: 100 },
  second: { schemaVersion: 2, id: 'second', updatedAt, names: ['Oder'], lengthFeet: 10 },
  third: { schemaVersion: 3, id: 'third', updatedAt, names: ['Spree'], lengthMetres: 3 },
  fourth: { schemaVersion: 4, id: 'fourth', updatedAt, names: ['Havel'], length: '3 m' },
}

async function boatsOfEveryVersion() {
  const root = await temporaryFolder()
  const folders = ['boats', 'trash/boats', 'quarantine/boats']
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true })
  for (const boat of Object.values(written)) {
    await writeFile(join(root, 'boats', `${boat.id}.json`), JSON.stringify(boat))
  }
  const problems = new ProblemLog()
  const surroundings = {
    fileSystem: nodeFileSystem,
    root,
    envelope: plainEnvelope,
    now: () => 0,
    problems,
    ensureAccess: () => Promise.resolve(),
    versionsElsewhere: [],
    mayForget: () => true,
  }
  const { store, history } = new LibraryPart(boats, surroundings, [], () => undefined)
  const textOf = (id: string) => readFile(join(root, 'boats', `${id}.json`), 'utf8')
  return { problems, store, history, textOf }
}

describe('records of several versions in one library', () => {
  it('read as records of the newest', async () => {
    const { store } = await boatsOfEveryVersion()
    expect(await store.read('first')).toEqual({
      schemaVersion: 3,
      id: 'first',
      names: ['Elbe'],
      lengthMetres: 30.48,
      updatedAt,
    })
    expect(await store.read('second')).toMatchObject({ schemaVersion: 3, names: ['Oder'] })
    expect(await store.read('third')).toEqual(written.third)
  })

  it('stay as they are on the disk until they are changed', async () => {
    const { store, textOf } = await boatsOfEveryVersion()
    await store.read('first')
    await store.change('second', (boat) => ({ ...boat, lengthMetres: 4 }))
    expect(JSON.parse(await textOf('first'))).toEqual(written.first)
    expect(JSON.stringify(await store.read('second'))).toContain('"lengthMetres":4')
    expect(await textOf('second')).not.toContain('lengthFeet')
  })

  it('are kept as they were when they are written over', async () => {
    const { store, history } = await boatsOfEveryVersion()
    await store.change('first', (boat) => ({ ...boat, lengthMetres: 4 }))
    const [version] = await history.list('first')
    const original = Buffer.from(await history.readBytes('first', version?.name ?? '')).toString()
    expect(JSON.parse(original)).toEqual(written.first)
    expect(await history.read('first', version?.name ?? '')).toMatchObject({ lengthMetres: 30.48 })
    await history.settled()
  })

  it('are left alone, and told of, when a newer Attune wrote them', async () => {
    const { problems, store, textOf } = await boatsOfEveryVersion()
    const change = store.change('fourth', (boat) => boat)
    await expect(change).rejects.toMatchObject({ code: 'newer-version' })
    expect(JSON.parse(await textOf('fourth'))).toEqual(written.fourth)
    expect(problems.all).toMatchObject([{ code: 'newer-version', keptAt: 'boats/fourth.json' }])
  })
})
