import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JotKeeper } from '../../../../src/main/at-hand/jot-keeper'
import { DataKey } from '../../../../src/main/library/data-key'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attune-jots-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const aKey = (fill = 7) => new DataKey(new Uint8Array(32).fill(fill))
const words = (text: string) => ({ kind: 'promise' as const, words: text })

async function bytesInFolder(): Promise<string> {
  const names = await readdir(folder)
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n')
}

describe('the words in the capture window', () => {
  it('outlive the process that kept them, until they are saved', async () => {
    const keeper = new JotKeeper(folder)
    await keeper.opened(null)
    keeper.keep(words('draft for Ana'))
    await keeper.settle()
    const later = new JotKeeper(folder)
    await later.opened(null)
    expect(later.jot).toEqual(words('draft for Ana'))
    later.keep(words(''))
    await later.settle()
    expect(await readdir(folder)).toEqual([])
  })

  it('of a sealed library are on the disk sealed alone, and nowhere while it is locked', async () => {
    const keeper = new JotKeeper(folder)
    await keeper.opened(aKey())
    keeper.keep(words('secret'))
    await keeper.closing()
    expect(await bytesInFolder()).not.toContain('secret')
    expect(keeper.jot.words).toBe('')
    keeper.keep(words('while locked'))
    await keeper.settle()
    expect(await bytesInFolder()).not.toContain('while locked')
    await keeper.opened(aKey())
    expect(keeper.jot.words).toBe('secret\nwhile locked')
  })

  it('are sealed when the library is, and plain again when it is unsealed', async () => {
    const keeper = new JotKeeper(folder)
    await keeper.opened(null)
    keeper.keep(words('still to be saved'))
    await keeper.closing()
    expect(await bytesInFolder()).toContain('still to be saved')
    await keeper.opened(aKey())
    expect(keeper.jot.words).toBe('still to be saved')
    expect(await bytesInFolder()).not.toContain('still to be saved')
  })

  it('of another library, or damaged, are not taken for words', async () => {
    const keeper = new JotKeeper(folder)
    await keeper.opened(aKey(1))
    keeper.keep(words('of another'))
    await keeper.settle()
    const other = new JotKeeper(folder)
    await other.opened(aKey(2))
    expect(other.jot.words).toBe('')
    await writeFile(join(folder, 'jot.json'), '{"kind":"thou')
    await other.opened(null)
    expect(other.jot.words).toBe('')
  })

  it('stay in memory when the disk takes nothing', async () => {
    const keeper = new JotKeeper(join(folder, 'gone'))
    await keeper.opened(null)
    keeper.keep(words('no room'))
    await keeper.settle()
    expect(keeper.jot.words).toBe('no room')
  })
})
