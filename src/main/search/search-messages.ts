import type { SearchAnswer, SearchReading } from '../../domain/search/search-answer'
import type { SearchQuery } from '../../domain/search/search-query'
import type { RecordName } from './search-engine'

/** What the thread is started with. */
export interface SearchThreadData {
  /** The library's folder. */
  readonly root: string
  /** Where a plain library's index is kept: on this machine, and not in the library. */
  readonly cacheFolder: string
  /** The 32 bytes of a sealed library's data key; null for a plain one. */
  readonly dataKey: Uint8Array | null
  readonly appVersion: string
}

export type ToSearchThread =
  | { readonly type: 'ask'; readonly number: number; readonly query: SearchQuery }
  | { readonly type: 'changed'; readonly records: readonly RecordName[] }

export type FromSearchThread =
  | { readonly type: 'answer'; readonly number: number; readonly answer: SearchAnswer }
  | { readonly type: 'reading'; readonly reading: SearchReading | null }
