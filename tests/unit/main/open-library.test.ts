import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../../src/main/open-library'

const options = { now: () => Date.UTC(2026, 0, 5), appVersion: 'test' }

it('makes no new library where the folder that a person picked is missing', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'attune-open-'))
  const path = join(parent, 'on-a-disk-that-is-away')
  await expect(openLibrary({ path, from: 'settings' }, options)).rejects.toMatchObject({
    code: 'folder-missing',
  })
  await expect(access(path)).rejects.toMatchObject({ code: 'ENOENT' })
  await rm(parent, { recursive: true })
})

it('makes the library where nobody chose another place', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'attune-open-'))
  const library = await openLibrary({ path: join(parent, 'Attune'), from: 'default' }, options)
  expect(library.isNew).toBe(true)
  await library.close()
  await rm(parent, { recursive: true })
})
