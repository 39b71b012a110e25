import { useCallback, useEffect, useRef, useState } from 'react'
import type { JournalPage, JournalQuery } from '../../../domain/journal/read-journal'
import type { TimelineItem } from '../../../domain/journal/timeline'
import type { Reply } from '../../../ipc/reply'

const rowsPerPage = 100

export type JournalFilter = Pick<JournalQuery, 'kind' | 'personId' | 'playId' | 'text'>

export interface JournalSource {
  readonly read: (query: JournalQuery) => Promise<Reply<JournalPage>>
  /** Hears that what was answered may be another by now. */
  readonly onChanged: (listener: () => void) => () => void
}

export interface JournalPages {
  /** Null until the first answer. */
  readonly total: number | null
  readonly months: JournalPage['months']
  readonly itemAt: (index: number) => TimelineItem | undefined
  /** Call with the stretch of items that is in sight. */
  readonly need: (first: number, last: number) => void
}

interface Loaded {
  /** Which question the pages answer; those of an earlier one make room for the first that comes. */
  readonly generation: number
  readonly total: number | null
  readonly months: JournalPage['months']
  readonly pages: ReadonlyMap<number, readonly TimelineItem[]>
}

const nothingLoaded: Loaded = { generation: 0, total: null, months: [], pages: new Map() }

/** The part of the timeline that matches, a page at a time as it comes into sight. `source` has to keep its identity. */
export function useJournalPages(
  source: JournalSource,
  { kind, personId, playId, text }: JournalFilter,
): JournalPages {
  const [loaded, setLoaded] = useState(nothingLoaded)
  const inSight = useRef({ first: 0, last: 0 })
  const asked = useRef(new Set<number>())
  const generation = useRef(0)

  const ask = useCallback(
    async (page: number) => {
      if (asked.current.has(page)) return
      asked.current.add(page)
      const askedIn = generation.current
      const reply = await source.read({
        ...{ kind, personId, playId, text },
        offset: page * rowsPerPage,
        limit: rowsPerPage,
      })
      if (askedIn !== generation.current) return
      if (!reply.ok) {
        asked.current.delete(page)
        return
      }
      const { total, months, rows } = reply.value
      setLoaded((before) => ({
        generation: askedIn,
        total,
        months,
        pages: new Map(before.generation === askedIn ? before.pages : []).set(page, rows),
      }))
    },
    [source, kind, personId, playId, text],
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
  const itemAt = useCallback(
    (index: number) => loaded.pages.get(pageOf(index))?.[index % rowsPerPage],
    [loaded],
  )
  return { total: loaded.total, months: loaded.months, itemAt, need }
}

function pageOf(index: number): number {
  return Math.floor(index / rowsPerPage)
}
