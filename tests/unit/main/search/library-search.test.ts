import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchReading } from '../../../../src/domain/search/search-answer'
import { DataKey } from '../../../../src/main/library/data-key'
import { LibrarySearch, type RunningSearch } from '../../../../src/main/search/library-search'
import { searchIndexBytes } from '../../../../src/main/search/search-index-file'

const query = { text: 'a', kind: null, personId: null, captureKind: null, from: null, before: null }
const appVersion = '1.0.0'

let folder = ''
let running = 0
let started = 0
let tellReading: (reading: SearchReading | null) => void = () => undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attune-search-'))
  running = 0
  started = 0
})

afterEach(() => rm(folder, { recursive: true, force: true }))

function startThread(): RunningSearch {
  running += 1
  started += 1
  return {
    ask: () => Promise.resolve({ total: 0, hits: [], reading: null }),
    tellChanged: () => undefined,
    onReading: (listener) => {
      tellReading = listener
      return () => undefined
    },
    stop: () => {
      running -= 1
      return Promise.resolve()
    },
  }
}

function searchOf(dataKey: DataKey | null = null): LibrarySearch {
  const library = { folder, dataKey, onChanged: () => () => undefined }
  return new LibrarySearch({ library, cacheFolder: folder, appVersion, startThread, restAfterMs: 20 })
}

const ask = (search: LibrarySearch) => search.ask({ ...query, meetingId: null, limit: 5 })
const keepIndex = (version = appVersion) =>
  writeFile(join(folder, 'search.cache'), searchIndexBytes([], version))

describe('the search of a library', () => {
  it('reads at the opening when no index of this version is kept', async () => {
    await keepIndex('0.9.0')
    await searchOf().start()
    expect(running).toBe(1)
  })

  it('waits for the first question when one is kept', async () => {
    await keepIndex()
    const search = searchOf()
    await search.start()
    expect(running).toBe(0)
    await ask(search)
    expect(running).toBe(1)
  })

  it('runs when somebody is about to ask', async () => {
    await keepIndex()
    searchOf().wake()
    expect(running).toBe(1)
  })

  it('rests some time after the last question, and runs again at the next', async () => {
    await keepIndex()
    const search = searchOf()
    await ask(search)
    tellReading(null)
    await expect.poll(() => running).toBe(0)
    await ask(search)
    expect([running, started]).toEqual([1, 2])
  })

  it('does not rest while records are read', async () => {
    await keepIndex()
    await ask(searchOf())
    tellReading({ done: 1, total: 2 })
    await delay(80)
    expect(running).toBe(1)
  })

  it('does not rest when its index could not be kept', async () => {
    await ask(searchOf())
    tellReading(null)
    await delay(80)
    expect(running).toBe(1)
  })

  it('stays in memory for a sealed library', async () => {
    await keepIndex()
    const search = searchOf(new DataKey(new Uint8Array(32)))
    await search.start()
    tellReading(null)
    await delay(80)
    expect(running).toBe(1)
  })

  it('ends with the library, and refuses to be asked', async () => {
    const search = searchOf()
    await ask(search)
    await search.stop()
    expect(running).toBe(0)
    await expect(ask(search)).rejects.toThrow()
  })
})
