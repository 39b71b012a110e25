import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSearchIndex, searchIndexBytes } from './search-index-file'
import type { Segment } from './segment'

/** The name of the file in the library's folder; a cache, which may be deleted at any time. */
export const searchCacheName = 'search.cache'

/** Keeps the search index between two openings. */
export interface SearchCache {
  /** Null when nothing usable is kept. */
  load(): readonly Segment[] | null
  /** Never rejects: what could not be kept is made anew at the next opening. */
  save(segments: readonly Segment[]): Promise<void>
}

/** In a file of a plain library. Not synced: bytes that a power failure harmed do not fit their digest. */
export function searchCacheFile(root: string, appVersion: string): SearchCache {
  const path = join(root, searchCacheName)
  return {
    load: () => {
      try {
        return parseSearchIndex(readFileSync(path), appVersion)
      } catch {
        return null
      }
    },
    save: async (segments) => {
      const temporary = join(root, `.${searchCacheName}.${randomUUID()}.tmp`)
      try {
        await writeFile(temporary, searchIndexBytes(segments, appVersion), { mode: 0o600, flag: 'wx' })
        await rename(temporary, path)
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
  }
}

/** A sealed library keeps no word outside its records: what it kept before it was sealed goes. */
export function noSearchCache(root: string): SearchCache {
  return {
    load: () => {
      rmSync(join(root, searchCacheName), { force: true })
      return null
    },
    save: () => Promise.resolve(),
  }
}
