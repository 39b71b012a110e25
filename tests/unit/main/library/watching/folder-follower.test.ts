import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FolderFollower, type FollowingPace } from '../../../../../src/main/library/watching/folder-follower'
import type { WatchFolder } from '../../../../../src/main/library/watching/watch-folder'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pace: FollowingPace = {
  quietMs: 100,
  longestMs: 1_000,
  mostNames: 5,
  sweepEveryMs: 60_000,
  sweepUnwatchedEveryMs: 10_000,
}

interface Told {
  name: (name: string | null) => void
  broken: () => void
  isWatching: boolean
}

function aFollower(refuses = false) {
  const seen: (readonly string[] | 'sweep')[] = []
  const told: Told = { name: () => {}, broken: () => {}, isWatching: false }
  const watch: WatchFolder = (_, onName, onBroken) => {
    if (refuses) throw new Error('ENOSPC')
    Object.assign(told, { name: onName, broken: onBroken, isWatching: true })
    return () => {
      told.isWatching = false
    }
  }
  let finish = () => {}
  const state = { isSlow: false }
  const work = (what: readonly string[] | 'sweep') => {
    seen.push(what)
    return state.isSlow ? new Promise<void>((resolve) => (finish = resolve)) : Promise.resolve()
  }
  const follower = new FolderFollower(
    '/library/meetings',
    { lookAt: (names) => work(names), sweep: () => work('sweep') },
    watch,
    pace,
  )
  follower.start()
  return { follower, seen, told, state, finish: () => finish() }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('following a folder', () => {
  it('looks at each file once it has been quiet, however often it was told of', async () => {
    const { told, seen } = aFollower()
    told.name('a.json')
    await pass(60)
    told.name('a.json')
    told.name('b.json')
    await pass(60)
    expect(seen).toEqual([])
    await pass(60)
    expect(seen).toEqual([['a.json', 'b.json']])
  })

  it('does not wait for ever when a file never comes to rest', async () => {
    const { told, seen } = aFollower()
    for (let step = 0; step < 12; step += 1) {
      told.name('a.json')
      await pass(90)
    }
    expect(seen).toEqual([['a.json']])
  })

  it('compares the whole folder when very many files changed, since some may not have been told of', async () => {
    const { told, seen } = aFollower()
    for (let file = 0; file < 10; file += 1) told.name(`${file}.json`)
    await pass(100)
    expect(seen).toEqual(['sweep'])
  })

  it('compares the whole folder when the system does not say which file it was', async () => {
    const { told, seen } = aFollower()
    told.name(null)
    await pass(100)
    expect(seen).toEqual(['sweep'])
  })

  it('does one thing at a time, and what came in meanwhile next', async () => {
    const { told, seen, state, finish } = aFollower()
    state.isSlow = true
    told.name('a.json')
    await pass(100)
    told.name('b.json')
    told.name('c.json')
    await pass(5_000)
    expect(seen).toEqual([['a.json']])
    finish()
    await pass(100)
    expect(seen).toEqual([['a.json'], ['b.json', 'c.json']])
  })

  it('looks every so often where the folder cannot be watched', async () => {
    const { seen } = aFollower(true)
    await pass(20_300)
    expect(seen).toEqual(['sweep', 'sweep'])
  })

  it('looks every so often once the watch is broken', async () => {
    const { told, seen } = aFollower()
    told.broken()
    await pass(10_300)
    expect(told.isWatching).toBe(false)
    expect(seen).toEqual(['sweep', 'sweep'])
  })

  it('looks now and then where it is watched too, for drives that tell nothing', async () => {
    const { seen } = aFollower()
    await pass(60_200)
    expect(seen).toEqual(['sweep'])
  })

  it('tells nothing any more once stopped', async () => {
    const { follower, told, seen } = aFollower()
    told.name('a.json')
    await follower.stop()
    told.name('b.json')
    await pass(200_000)
    expect(seen).toEqual([])
    expect(told.isWatching).toBe(false)
  })
})
