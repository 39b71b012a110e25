import { describe, expect, it } from 'vitest'
import {
  readRecentlyOpened,
  rememberOpened,
} from '../../../../../src/renderer/features/quick-switcher/recently-opened'

function aStore(kept: string | null = null) {
  const store = {
    kept,
    getItem: () => store.kept,
    setItem: (_: string, text: string) => {
      store.kept = text
    },
  }
  return store
}

describe('what was opened lately', () => {
  it('has the last one first, and each once', () => {
    const store = aStore()
    for (const key of ['meetings:a', 'people:b', 'meetings:a']) rememberOpened(store, key)
    expect(readRecentlyOpened(store)).toEqual(['meetings:a', 'people:b'])
  })

  it('is forgotten after forty others', () => {
    const store = aStore()
    for (let number = 0; number < 50; number += 1) rememberOpened(store, `meetings:${number}`)
    expect(readRecentlyOpened(store)).toHaveLength(40)
    expect(readRecentlyOpened(store)[0]).toBe('meetings:49')
  })

  it.each(['', '{', '"text"', '{"0":"a"}', '[1, null, {"a": 1}]'])('is empty where %j is kept', (kept) => {
    expect(readRecentlyOpened(aStore(kept))).toEqual([])
  })

  it('may fail to be kept, on a full disk', () => {
    const store = { ...aStore(), setItem: () => { throw new Error('full') } } // prettier-ignore
    expect(() => rememberOpened(store, 'meetings:a')).not.toThrow()
  })
})
