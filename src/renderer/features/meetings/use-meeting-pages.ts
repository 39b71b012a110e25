import { useCallback, useEffect, useRef, useState } from 'react'
import type { MeetingSummary } from '../../../domain/meetings/meeting-summary'
import type { Phase } from '../../../domain/meetings/meeting'
import type { Bridge } from '../../../preload'

const rowsPerPage = 100

export interface MeetingFilter {
  readonly phase: Phase | null
  readonly personId: string | null
  readonly text: string
}

export interface MeetingPages {
  /** Null until the first answer. */
  readonly total: number | null
  readonly rowAt: (index: number) => MeetingSummary | undefined
  /** Call with the stretch that is in sight. */
  readonly need: (first: number, last: number) => void
}

interface Loaded {
  /** Which question the pages answer; those of an earlier one make room for the first that comes. */
  readonly generation: number
  readonly total: number | null
  readonly pages: ReadonlyMap<number, readonly MeetingSummary[]>
}

const nothingLoaded: Loaded = { generation: 0, total: null, pages: new Map() }

/**
 * The meetings that match, a page at a time as they come into sight, so that a list of ten thousand costs no more than
 * what is shown of it. What is shown stays until the pages that replace it are there.
 */
export function useMeetingPages(bridge: Bridge, filter: MeetingFilter): MeetingPages {
  const [loaded, setLoaded] = useState(nothingLoaded)
  const inSight = useRef({ first: 0, last: 0 })
  const asked = useRef(new Set<number>())
  const generation = useRef(0)
  const { phase, personId, text } = filter

  const ask = useCallback(
    async (page: number) => {
      if (asked.current.has(page)) return
      asked.current.add(page)
      const askedIn = generation.current
      const reply = await bridge.meetings.list({
        phase,
        personId,
        text,
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
    [bridge, phase, personId, text],
  )

  const reload = useCallback(async () => {
    generation.current += 1
    asked.current = new Set()
    const { first, last } = inSight.current
    const firstPage = Math.floor(first / rowsPerPage)
    await ask(firstPage)
    for (let page = firstPage + 1; page <= Math.floor(last / rowsPerPage); page += 1) void ask(page)
  }, [ask])

  useEffect(() => {
    void reload()
    return bridge.meetings.onChanged(() => void reload())
  }, [bridge, reload])

  const need = useCallback(
    (first: number, last: number) => {
      inSight.current = { first, last }
      for (let page = Math.floor(first / rowsPerPage); page <= Math.floor(last / rowsPerPage); page += 1)
        void ask(page)
    },
    [ask],
  )

  const rowAt = useCallback(
    (index: number) => loaded.pages.get(Math.floor(index / rowsPerPage))?.[index % rowsPerPage],
    [loaded],
  )
  return { total: loaded.total, rowAt, need }
}
