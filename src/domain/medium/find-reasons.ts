import type { Reason } from './advice'
import { combinations } from './combinations'
import type { Medium } from './medium'
import { findPreferenceReason } from './preferred-medium'
import { reasonSentences } from './reasons/reason-sentences'
import type { Situation } from './situation'
import { isMet } from './situation-condition'
import { weights } from './weights'

/** Every reason for or against one medium, in the order of the inputs. Unanswered inputs give none. */
export function findReasons(medium: Medium, situation: Situation): readonly Reason[] {
  const preference = findPreferenceReason(medium, situation)
  return [
    ...findInputReasons(medium, situation),
    ...findCombinedReasons(medium, situation),
    ...(preference === null ? [] : [preference]),
  ]
}

function findInputReasons(medium: Medium, situation: Situation): readonly Reason[] {
  return weights.flatMap(({ input, sources, points: table }) => {
    const step = situation[input]
    if (step === null) return []
    const points = table[medium][step - 1] ?? 0
    const sentence = reasonSentences[input][medium][step - 1] ?? null
    if (points === 0 || sentence === null) return []
    return [{ input, sentence, points, sources }]
  })
}

function findCombinedReasons(medium: Medium, situation: Situation): readonly Reason[] {
  return combinations
    .filter((combination) => isMet(combination.when, situation))
    .flatMap(({ input, sources, effects }) =>
      effects
        .filter((effect) => effect.medium === medium)
        .map(({ sentence, points }) => ({ input, sentence, points, sources })),
    )
}
