import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataKey } from '../../../../src/main/library/data-key'
import { LeftBehind } from '../../../../src/main/sealing/left-behind'
import { temporaryFolder } from '../../../support/temporary-library'

const unsaved = '[{"id":"m1","changes":{"title":"Words that the disk refused"}}]'
const aKey = () => new DataKey(randomBytes(32))

describe('what could not be saved before the lock', () => {
  it('is there for the key again, also after a restart, and in no file as it is', async () => {
    const file = join(await temporaryFolder(), 'left-behind.sealed')
    const key = aKey()
    await new LeftBehind(file).keep(unsaved, key)
    expect((await readFile(file)).includes('refused')).toBe(false)
    expect(await new LeftBehind(file).read(key)).toBe(unsaved)
    expect(await new LeftBehind(file).read(aKey())).toBeNull()
  })

  it('is kept in memory, sealed, when this disk is full as well', async () => {
    const leftBehind = new LeftBehind(join(await temporaryFolder(), 'missing', 'left-behind.sealed'))
    const key = aKey()
    await leftBehind.keep(unsaved, key)
    expect(await leftBehind.read(key)).toBe(unsaved)
  })

  it('goes once it was saved, and is not another library’s to forget', async () => {
    const file = join(await temporaryFolder(), 'left-behind.sealed')
    const key = aKey()
    const leftBehind = new LeftBehind(file)
    await leftBehind.keep(unsaved, key)
    await new LeftBehind(file).keep(null, aKey())
    expect(await new LeftBehind(file).read(key)).toBe(unsaved)
    await leftBehind.keep(null, key)
    expect(await new LeftBehind(file).read(key)).toBeNull()
  })
})
