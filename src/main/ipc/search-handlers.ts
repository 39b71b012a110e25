import type { Handlers } from '../../ipc/contract'
import type { LibrarySearch } from '../search/library-search'

type SearchHandlers = Pick<Handlers, 'search:find'>

export function searchHandlers(search: Pick<LibrarySearch, 'ask'>): SearchHandlers {
  return { 'search:find': (query) => search.ask(query) }
}
