import { useCallback, useEffect, useRef, useState } from 'react'
import type { PeopleList, PeopleQuery, PersonRow } from '../../../domain/people/list-people'
import type { PeopleBrowsing } from '../../../ipc/requests/people-requests'
import type { Reply } from '../../../ipc/reply'

const rowsPerPage = 100

export type PeopleWanted = Pick<PeopleQuery, 'text' | 'sort' | 'filter'>

export interface PeopleSource {
  readonly browse: (query: PeopleBrowsing) => Promise<Reply<PeopleList>>
  /** Hears that what was answered may be another by now. */
  readonly onChanged: (listener: () => void) => () => void
}

export interface PeoplePages {
  /** Null until the first answer. */
  readonly total: number | null
  readonly rowAt: (index: number) => PersonRow | undefined
  /** Call with the stretch that is in sight. */
  readonly need: (first: number, last: number) => void
}

interface Loaded {
  /** Which question the pages answer; those of an earlier one make room for the first that comes. */
  readonly generation: number
  readonly total: number | null
  readonly pages: ReadonlyMap<number, readonly PersonRow[]>
}

const nothingLoaded: Loaded = { generation: 0, total: null, pages: new Map() }

/** The people who match, a page at a time as they come into sight. `source` has to keep its identity. */
export function usePeoplePages(source: PeopleSource, { text, sort, filter }: PeopleWanted): PeoplePages {
  const [loaded, setLoaded] = useState(nothingLoaded)
  const inSight = useRef({ first: 0, last: 0 })
  const asked = useRef(new Set<number>())
  const generation = useRef(0)

  const ask = useCallback(
    async (page: number) => {
      if (asked.current.has(page)) return
      asked.current.add(page)
      const askedIn = generation.current
      const reply = await source.browse({
        ...{ text, sort, filter },
        offset: page * rowsPerPage,
        limit: rowsPerPage,
      })
      if (askedIn !== generation.current) return
      if (!reply.ok) {
        asked.current.delete(page)
        return
      }
      const { total, rows } = reply.value
      setLoaded((before) => ({
        generation: askedIn,
        total,
        pages: new Map(before.generation === askedIn ? before.pages : []).set(page, rows),
      }))
    },
    [source, text, sort, filter],
  )

  useEffect(() => {
    const reload = () => {
      generation.current += 1
      asked.current = new Set()
      const { first, last } = inSight.current
      for (let page = pageOf(first); page <= pageOf(last); page += 1) void ask(page)
    }
    reload()
    return source.onChanged(reload)
  }, [source, ask])

  const need = useCallback(
    (first: number, last: number) => {
      inSight.current = { first, last }
      for (let page = pageOf(first); page <= pageOf(last); page += 1) void ask(page)
    },
    [ask],
  )
  const rowAt = useCallback(
    (index: number) => loaded.pages.get(pageOf(index))?.[index % rowsPerPage],
    [loaded],
  )
  return { total: loaded.total, rowAt, need }
}

function pageOf(index: number): number {
  return Math.floor(index / rowsPerPage)
}
