import { describe, expect, it } from 'vitest'
import { PageWrites } from '../../../../src/main/ipc/page-writes'

describe('a meeting that a page wrote', () => {
  it('is nothing new to that page, and is to the others', async () => {
    const writes = new PageWrites()
    await writes.by(1, 'a', () => undefined)
    expect(writes.notBy(1, ['a', 'b'])).toEqual(['b'])
    expect(writes.notBy(2, ['a', 'b'])).toEqual(['a', 'b'])
  })

  it('is nothing new once: a later change is another’s', async () => {
    const writes = new PageWrites()
    await writes.by(1, 'a', () => undefined)
    expect(writes.notBy(1, ['a'])).toEqual([])
    expect(writes.notBy(1, ['a'])).toEqual(['a'])
  })

  it('is nothing new while it is still being written', async () => {
    const writes = new PageWrites()
    await writes.by(1, 'a', () => expect(writes.notBy(1, ['a'])).toEqual([]))
  })

  it('is new to everybody when no page wrote it', async () => {
    const writes = new PageWrites()
    expect(await writes.by(null, 'a', () => 7)).toBe(7)
    expect(writes.notBy(1, ['a'])).toEqual(['a'])
  })
})
