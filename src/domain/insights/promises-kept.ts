import type { CommitmentSummary } from '../commitments/commitment'
import { groupedBy } from './grouped'
import type { InsightScope } from './held-meeting'
import { mostTelling, rowOf, type InsightWithNotes, type RowWithNotes } from './insight'
import { shareOf } from './measured'
import { cutIntoStretches, monthOfDay } from './stretch'

const mostRows = 12

/** What became of a promise that had a day: late is also one that is still open past its day. */
type Ending = 'inTime' | 'late' | 'missed'

interface EndedPromise {
  readonly id: string
  readonly promise: CommitmentSummary
  readonly ending: Ending
  /** The month in which it was due, counted from the year 0. */
  readonly month: number
}

/** The promises whose day has come, by who owes them. `dayOf` answers the local day of an instant. */
export interface EndedPromises {
  readonly mine: readonly EndedPromise[]
  readonly theirs: readonly EndedPromise[]
}

/** A promise without a day cannot be late, and one whose day has not come has not ended: both are left out. */
export function endedPromises(
  promises: readonly CommitmentSummary[],
  { from, personId }: InsightScope,
  today: string,
  dayOf: (instant: string) => string,
): EndedPromises {
  const firstDay = from === null ? null : dayOf(from)
  const ended = promises.flatMap((promise): readonly EndedPromise[] => {
    const { id, dueOn, isExample } = promise
    if (dueOn === null || isExample) return []
    if (firstDay !== null && dueOn < firstDay) return []
    if (personId !== null && promise.personId !== personId) return []
    const ending = endingOf(promise, dueOn, today, dayOf)
    return ending === null ? [] : [{ id, promise, ending, month: monthOfDay(dueOn) }]
  })
  return {
    mine: ended.filter(({ promise }) => promise.owedBy === 'me'),
    theirs: ended.filter(({ promise }) => promise.owedBy === 'them'),
  }
}

function endingOf(
  { state, settledAt, updatedAt }: CommitmentSummary,
  dueOn: string,
  today: string,
  dayOf: (instant: string) => string,
): Ending | null {
  switch (state) {
    case 'missed':
      return 'missed'
    case 'kept':
      return dayOf(settledAt ?? updatedAt) <= dueOn ? 'inTime' : 'late'
    case 'open':
      return dueOn < today ? 'late' : null
  }
}

/** The share that was kept in time, by when they were due. */
export function promisesOverTime(promises: readonly EndedPromise[]): InsightWithNotes {
  const { by, stretches } = cutIntoStretches(promises, ({ month }) => month)
  const rows = stretches.map(({ key, items }) => promisesRow(key, items))
  return { all: promisesRow('all', promises), rows, by, more: 0 }
}

/** The share that was kept in time, by the other person; `nobody` where none was named. */
export function promisesByPerson(promises: readonly EndedPromise[]): InsightWithNotes {
  const rows = [...groupedBy(promises, ({ promise }) => [promise.personId ?? 'nobody'])].map(([key, group]) =>
    promisesRow(key, group),
  )
  return { all: promisesRow('all', promises), ...mostTelling(rows, mostRows), by: null }
}

function promisesRow(key: string, promises: readonly EndedPromise[]): RowWithNotes {
  const count = (ending: Ending) => promises.filter((one) => one.ending === ending).length
  const [inTime, late, missed] = [count('inTime'), count('late'), count('missed')]
  const moved = promises.filter(({ promise }) => promise.renegotiations.length > 0).length
  const told = promises.filter(({ promise, ending }) => ending !== 'inTime' && promise.toldAt !== null).length
  return rowOf(key, promises, shareOf(inTime, promises.length), { inTime, late, missed, moved, told })
}
