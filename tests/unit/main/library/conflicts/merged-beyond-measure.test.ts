import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aPerson } from '../../../../support/builders'
import { openedLibrary, temporaryFolder } from '../../../../support/temporary-library'

const addresses = (from: string) => Array.from({ length: 15 }, (_, place) => `${from}-${place}@example.org`)

it('two versions that would be more than a record may hold leave the newer one, and the older in the history', async () => {
  const [here, there] = [await temporaryFolder(), await temporaryFolder()]
  const [one, two] = [await openedLibrary(here), await openedLibrary(there)]
  const write = (library: typeof one, from: string, updatedAt: string) =>
    library.people.create(aPerson({ id: 'ana', emails: addresses(from), updatedAt }))
  await write(one, 'one', '2026-03-02T10:00:00.000Z')
  await write(two, 'two', '2026-03-02T11:00:00.000Z')
  await one.close()
  const name = 'ana.sync-conflict-20261122-031500-ABCDEFG.json'
  await copyFile(join(there, 'people', 'ana.json'), join(here, 'people', name))
  const again = await openedLibrary(here)
  await again.reconciled
  expect(again.problems).toEqual([])
  await expect.poll(async () => (await again.people.read('ana'))?.emails).toEqual(addresses('two'))
  const versions = await again.history.people.list('ana')
  const kept = await Promise.all(versions.map((version) => again.history.people.read('ana', version.name)))
  expect(kept.map(({ emails }) => emails[0])).toContain('one-0@example.org')
})
