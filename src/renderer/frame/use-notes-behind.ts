import { useCallback, useEffect, useRef, useState } from 'react'
import type { InsightId } from '../../domain/insights/insight'
import type { NotesBehind } from '../../ipc/requests/insights-requests'
import type { Bridge } from '../../preload'
import { onAnyChange } from './on-any-change'

const rowsPerPage = 100

/** One of the notes behind a number. */
export type NoteBehind = NotesBehind extends infer Page
  ? Page extends { readonly kind: infer Kind; readonly rows: readonly (infer Row)[] }
    ? { readonly kind: Kind; readonly row: Row }
    : never
  : never

export interface NotesBehindPages {
  /** Null until the first answer. */
  readonly total: number | null
  readonly noteAt: (index: number) => NoteBehind | undefined
  readonly need: (first: number, last: number) => void
}

export interface NumberAsked {
  readonly from: string | null
  readonly personId: string | null
  readonly section: InsightId
  readonly key: string
}

type Pages = ReadonlyMap<number, NotesBehind>

/** The notes behind a number, a page at a time as they come into sight; read anew when something changes. */
export function useNotesBehind(bridge: Bridge, number: NumberAsked): NotesBehindPages {
  const { from, personId, section, key } = number
  const [pages, setPages] = useState<Pages>(new Map())
  const asked = useRef(new Set<number>())
  const generation = useRef(0)

  const ask = useCallback(
    async (page: number) => {
      if (asked.current.has(page)) return
      asked.current.add(page)
      const askedIn = generation.current
      const stretch = { offset: page * rowsPerPage, limit: rowsPerPage }
      const reply = await bridge.insights.behind({ from, personId, section, key, ...stretch })
      if (askedIn !== generation.current) return
      if (reply.ok) setPages((before) => new Map(before).set(page, reply.value))
      else asked.current.delete(page)
    },
    [bridge, from, personId, section, key],
  )

  useEffect(() => {
    const reload = () => {
      generation.current += 1
      const again = asked.current.size === 0 ? [0] : [...asked.current]
      asked.current = new Set()
      for (const page of again) void ask(page)
    }
    reload()
    return onAnyChange(bridge, reload)
  }, [bridge, ask])

  const need = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / rowsPerPage); page <= Math.floor(last / rowsPerPage); page += 1)
        void ask(page)
    },
    [ask],
  )
  const noteAt = (index: number) => noteOf(pages.get(Math.floor(index / rowsPerPage)), index % rowsPerPage)
  return { total: pages.get(0)?.total ?? pages.values().next().value?.total ?? null, noteAt, need }
}

function noteOf(page: NotesBehind | undefined, place: number): NoteBehind | undefined {
  switch (page?.kind) {
    case undefined:
      return undefined
    case 'meetings': {
      const row = page.rows[place]
      return row === undefined ? undefined : { kind: 'meetings', row }
    }
    case 'promises': {
      const row = page.rows[place]
      return row === undefined ? undefined : { kind: 'promises', row }
    }
    case 'check-ins': {
      const row = page.rows[place]
      return row === undefined ? undefined : { kind: 'check-ins', row }
    }
  }
}
