import { useCallback, useEffect, useRef, useState } from 'react'
import type { ShownState } from '../../../domain/commitments/shown-state'
import type { ShownLedgerRow } from '../../../ipc/requests/commitments-requests'
import type { Bridge } from '../../../preload'

const rowsPerPage = 100

export interface LedgerFilter {
  readonly owedBy: 'me' | 'them'
  readonly state: ShownState | 'unsettled' | null
  readonly order: 'date' | 'person'
  readonly text: string
}

export interface LedgerPages {
  /** Null until the first answer. */
  readonly total: number | null
  readonly rowAt: (index: number) => ShownLedgerRow | undefined
  /** Call with the stretch that is in sight. */
  readonly need: (first: number, last: number) => void
}

interface Loaded {
  readonly generation: number
  readonly total: number | null
  readonly pages: ReadonlyMap<number, readonly ShownLedgerRow[]>
}

const nothingLoaded: Loaded = { generation: 0, total: null, pages: new Map() }

/** The promises that match, a page at a time as they come into sight; what is shown stays until others are there. */
export function useLedgerPages(
  { commitments }: Pick<Bridge, 'commitments'>,
  filter: LedgerFilter,
): LedgerPages {
  const [loaded, setLoaded] = useState(nothingLoaded)
  const inSight = useRef({ first: 0, last: 0 })
  const asked = useRef(new Set<number>())
  const generation = useRef(0)
  const { owedBy, state, order, text } = filter

  const ask = useCallback(
    async (page: number) => {
      if (asked.current.has(page)) return
      asked.current.add(page)
      const askedIn = generation.current
      const reply = await commitments.list({
        ...{ owedBy, state, order, text },
        ...{ personId: null, meetingId: null, entryId: null },
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
    [commitments, owedBy, state, order, text],
  )

  const need = useCallback(
    (first: number, last: number) => {
      inSight.current = { first, last }
      for (let page = Math.floor(first / rowsPerPage); page <= Math.floor(last / rowsPerPage); page += 1) {
        void ask(page)
      }
    },
    [ask],
  )

  useEffect(() => {
    const reload = () => {
      generation.current += 1
      asked.current = new Set()
      need(inSight.current.first, inSight.current.last)
    }
    reload()
    return commitments.onChanged(reload)
  }, [commitments, need])

  const rowAt = useCallback(
    (index: number) => loaded.pages.get(Math.floor(index / rowsPerPage))?.[index % rowsPerPage],
    [loaded],
  )
  return { total: loaded.total, rowAt, need }
}
