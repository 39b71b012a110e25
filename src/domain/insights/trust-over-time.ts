import type { CheckInSummary } from '../check-ins/check-in'
import type { InsightScope } from './held-meeting'
import { rowOf, type InsightWithNotes, type RowWithNotes } from './insight'
import { middleOf } from './measured'
import { quartilesOf } from './quartiles'
import { cutIntoStretches, monthOfInstant } from './stretch'

const mostCheckIns = 24

interface RatedCheckIn {
  readonly id: string
  readonly takenAt: string
  readonly steps: readonly number[]
}

/**
 * Trust as it was judged: of one person each check-in, the middle of its items and the span of them; of everyone the
 * middle of those middles in each stretch of time. Check-ins move with all their items at once (Colquitt et al. 2007),
 * so that no item is told by itself here.
 */
export function trustOverTime(checkIns: readonly CheckInSummary[], scope: InsightScope): InsightWithNotes {
  const rated = ratedCheckIns(checkIns, scope)
  if (scope.personId === null) {
    const { by, stretches } = cutIntoStretches(rated, ({ takenAt }) => monthOfInstant(takenAt))
    const rows = stretches.map(({ key, items }) => trustRow(key, items))
    return { all: trustRow('all', rated), rows, by, more: 0 }
  }
  const rows = rated.slice(-mostCheckIns).map(checkInRow)
  return { all: trustRow('all', rated), rows, by: null, more: rated.length - rows.length }
}

/** The earliest first. */
function ratedCheckIns(
  checkIns: readonly CheckInSummary[],
  { from, personId }: InsightScope,
): readonly RatedCheckIn[] {
  return checkIns
    .flatMap(({ id, subject, takenAt, steps, isExample }) => {
      if (isExample || subject.kind !== 'trust') return []
      if (from !== null && takenAt < from) return []
      if (personId !== null && subject.personId !== personId) return []
      const rated = Object.values(steps)
      return rated.length === 0 ? [] : [{ id, takenAt, steps: rated }]
    })
    .sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
}

function trustRow(key: string, checkIns: readonly RatedCheckIn[]): RowWithNotes {
  return rowOf(key, checkIns, middleOf(checkIns.map(({ steps }) => quartilesOf(steps).middle)))
}

/** One check-in is what somebody said, and no estimate: it is told as it is. */
function checkInRow({ id, takenAt, steps }: RatedCheckIn): RowWithNotes {
  const measured = {
    kind: 'told',
    value: quartilesOf(steps).middle,
    low: Math.min(...steps),
    high: Math.max(...steps),
  } as const
  return rowOf(`${takenAt.slice(0, 10)}_${id}`, [{ id }], measured)
}
