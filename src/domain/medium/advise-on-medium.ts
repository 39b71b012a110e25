import type { MediumAdvice, RankedMedium, Reason } from './advice'
import { avoidIn } from './avoidances'
import { findReasons } from './find-reasons'
import { media, type Medium } from './medium'
import { openIn } from './openings'
import { planSequence } from './plan-sequence'
import { findRemark } from './remarks'
import { situationInputs, type Situation } from './situation'

/** The score of a medium that nothing speaks for or against. */
const neutralScore = 50

/**
 * Ranks the eight media for a situation, with the reasons, how to open and what to avoid in each, and the
 * steps to take where one medium cannot do it all. The same situation always gives the same advice.
 */
export function adviseOnMedium(situation: Situation): MediumAdvice {
  const ranking = media
    .map((medium) => ({ medium, reasons: findReasons(medium, situation) }))
    .toSorted((one, other) => sumPoints(other.reasons) - sumPoints(one.reasons))
    .map(({ medium, reasons }) => describeMedium(medium, reasons, situation))
  return {
    ranking,
    sequence: planSequence(situation, ranking),
    answeredInputs: situationInputs.filter((input) => situation[input] !== null).length,
    remark: findRemark(situation, ranking),
  }
}

function describeMedium(medium: Medium, reasons: readonly Reason[], situation: Situation): RankedMedium {
  return {
    medium,
    score: Math.min(100, Math.max(0, neutralScore + sumPoints(reasons))),
    reasonsFor: strongestFirst(reasons.filter(({ points }) => points > 0)),
    reasonsAgainst: strongestFirst(reasons.filter(({ points }) => points < 0)),
    opening: openIn(medium, situation),
    avoid: avoidIn(medium, situation),
  }
}

function strongestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
}

function sumPoints(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0)
}
