import { groupedBy } from './grouped'
import type { HeldMeeting } from './held-meeting'
import { rowOf, type InsightWithNotes, type RowWithNotes } from './insight'
import { middleOf, shareOf } from './measured'

/** A forecast below the middle of its scale is one that was feared. */
const middleStep = 5

/**
 * How much better it went than expected, in steps of the scale from 0 to 10: the middle of the differences, of all
 * meetings and of those that were feared. Honest talk tends to go better than people forecast (Levine & Cohen 2018).
 */
export function forecastsAgainstOutcomes(meetings: readonly HeldMeeting[]): InsightWithNotes {
  const compared = meetings.filter(isCompared)
  const feared = compared.filter(({ facts }) => (facts.forecast ?? middleStep) < middleStep)
  const rows = feared.length === 0 ? [] : [differenceRow('feared', feared)]
  return { all: differenceRow('all', compared), rows, by: null, more: 0 }
}

/** How many meetings went by how many steps better, or worse: a row for each difference from the least to the most. */
export function forecastSteps(meetings: readonly HeldMeeting[]): InsightWithNotes {
  const compared = meetings.filter(isCompared)
  const byDifference = groupedBy(compared, (meeting) => [String(differenceOf(meeting))])
  const differences = [...byDifference.keys()].map(Number)
  const [least, most] = [Math.min(...differences), Math.max(...differences)]
  const rows = Array.from({ length: differences.length === 0 ? 0 : most - least + 1 }, (_, place) => {
    const key = String(least + place)
    const group = byDifference.get(key) ?? []
    return rowOf(key, group, shareOf(group.length, compared.length))
  })
  return { all: differenceRow('all', compared), rows, by: null, more: 0 }
}

function isCompared({ facts }: HeldMeeting): boolean {
  return facts.forecast !== null && facts.outcome !== null
}

function differenceOf({ facts }: HeldMeeting): number {
  return (facts.outcome ?? 0) - (facts.forecast ?? 0)
}

function differenceRow(key: string, meetings: readonly HeldMeeting[]): RowWithNotes {
  const differences = meetings.map(differenceOf)
  const better = differences.filter((difference) => difference > 0).length
  const worse = differences.filter((difference) => difference < 0).length
  const asExpected = differences.length - better - worse
  return rowOf(key, meetings, middleOf(differences), { better, asExpected, worse })
}
