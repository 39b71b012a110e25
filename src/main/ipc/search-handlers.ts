import type { Handlers } from '../../ipc/contract'
import type { LibrarySearch } from '../search/library-search'

type SearchHandlers = Pick<Handlers, 'search:wake' | 'search:find'>

export function searchHandlers(search: Pick<LibrarySearch, 'wake' | 'ask'>): SearchHandlers {
  return { 'search:wake': () => search.wake(), 'search:find': (query) => search.ask(query) }
}
