import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSearchIndexOf, longestHead, parseSearchIndex, searchIndexBytes } from './search-index-file'
import type { Segment } from './segment'

/** The name of the file in the folder for caches; it may be deleted at any time. */
export const searchCacheName = 'search.cache'

/** Keeps the search index between two openings. */
export interface SearchCache {
  /** Null when nothing usable is kept. */
  load(): readonly Segment[] | null
  /** Never rejects: what could not be kept is made anew at the next opening. */
  save(segments: readonly Segment[]): Promise<void>
}

/** In a file of a plain library. Not synced: bytes that a power failure harmed do not fit their digest. */
export function searchCacheFile(folder: string, appVersion: string): SearchCache {
  const path = join(folder, searchCacheName)
  return {
    load: () => {
      try {
        return parseSearchIndex(readFileSync(path), appVersion)
      } catch {
        return null
      }
    },
    save: async (segments) => {
      const temporary = join(folder, `.${searchCacheName}.${randomUUID()}.tmp`)
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(temporary, searchIndexBytes(segments, appVersion), { mode: 0o600, flag: 'wx' })
        await rename(temporary, path)
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
  }
}

/** Whether a plain library keeps an index of this version. It is not read whole: whether it is unharmed shows later. */
export async function isSearchCacheKept(folder: string, appVersion: string): Promise<boolean> {
  try {
    const file = await open(join(folder, searchCacheName))
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0)
      return isSearchIndexOf(buffer.subarray(0, bytesRead), appVersion)
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/** A sealed library keeps no word outside its records: what it kept before it was sealed goes. */
export function noSearchCache(folder: string): SearchCache {
  return {
    load: () => {
      rmSync(join(folder, searchCacheName), { force: true })
      return null
    },
    save: () => Promise.resolve(),
  }
}
