import type { AdviceChange, MediumAdvice, SequenceStep } from './advice'
import { adviseOnMedium } from './advise-on-medium'
import { mediumManners, mediumNames, mediumPhrases } from './medium'
import { getInputScale, situationInputs, wordOfAnswer, type Situation } from './situation'

type ChangedInput = AdviceChange['input']

const roleNames: Readonly<Record<SequenceStep['role'], string>> = {
  'pre-read': 'pre-read',
  talk: 'talk',
  recap: 'written recap',
}

/**
 * Says in one sentence what a changed answer did: the answer itself, the first medium, and the steps. Where
 * several answers differ, `input` is the first of them in the order of the questions. Null where nothing
 * differs.
 */
export function describeAdviceChange(before: Situation, after: Situation): AdviceChange | null {
  const changed = findChangedInputs(before, after)
  const input = changed[0]
  if (input === undefined) return null
  const adviceBefore = adviseOnMedium(before)
  const adviceAfter = adviseOnMedium(after)
  const parts = [
    describeFirst(adviceBefore, adviceAfter),
    describeSteps(adviceBefore.sequence, adviceAfter.sequence),
  ]
  const effect = parts.filter((part) => part !== null).join('; ')
  return { input, before, after, sentence: `${describeAnswer(changed, input, after)}: ${effect}.` }
}

function findChangedInputs(before: Situation, after: Situation): readonly ChangedInput[] {
  const inputs: readonly ChangedInput[] = [...situationInputs, 'preferredMedium']
  return inputs.filter((input) => before[input] !== after[input])
}

function describeAnswer(changed: readonly ChangedInput[], input: ChangedInput, after: Situation): string {
  if (changed.length > 1) return `${changed.length} answers have changed`
  if (input === 'preferredMedium') {
    if (after.preferredMedium === null) return 'No preference is known now'
    return `Their preference is now “${mediumNames[after.preferredMedium]}”`
  }
  const word = wordOfAnswer(after, input)
  const { name } = getInputScale(input)
  return word === null ? `${name} is unanswered again` : `${name} is now “${word}”`
}

function describeFirst(before: MediumAdvice, after: MediumAdvice): string {
  const [first, second] = after.ranking
  const former = before.ranking[0]
  if (!first || !second || !former) return 'there is nothing to compare'
  if (isUndecided(after)) return 'nothing speaks for or against any medium yet'
  const name = mediumPhrases[first.medium]
  if (isUndecided(before)) return `${name} takes the lead, with ${mediumPhrases[second.medium]} next`
  if (first.medium !== former.medium) {
    return `${name} moves to first place, ahead of ${mediumPhrases[former.medium]}`
  }
  const lead = describeLead(measureLead(before), measureLead(after), mediumPhrases[second.medium])
  return `${name} stays first, ${lead}`
}

function isUndecided(advice: MediumAdvice): boolean {
  return advice.ranking.every(({ score }) => score === 50)
}

/** By how many points the first medium is ahead of the second. */
function measureLead({ ranking: [first, second] }: MediumAdvice): number {
  return first === undefined || second === undefined ? 0 : first.score - second.score
}

function describeLead(before: number, after: number, second: string): string {
  if (after === 0) return before === 0 ? `still level with ${second}` : `but ${second} has drawn level`
  const lead = `${after} ${after === 1 ? 'point' : 'points'} ahead of ${second}`
  if (after > before) return `and more clearly, ${lead} instead of ${before}`
  if (after < before) return `but less clearly, ${lead} instead of ${before}`
  return `as clearly as before, ${lead}`
}

function describeSteps(before: readonly SequenceStep[], after: readonly SequenceStep[]): string | null {
  if (after.length === 0) return before.length === 0 ? null : 'one medium is now enough'
  if (before.length === 0) return `it now takes ${after.map(describeStep).join(', then ')}`
  const added = after.filter(({ role }) => !before.some((step) => step.role === role))
  const dropped = before.filter(({ role }) => !after.some((step) => step.role === role))
  const moved = after.filter(({ role, medium }) =>
    before.some((step) => role !== 'talk' && step.role === role && step.medium !== medium),
  )
  const parts = [
    ...added.map((step) => `${describeStep(step)} is added`),
    ...dropped.map(({ role }) => `the ${roleNames[role]} falls away`),
    ...moved.map(({ role, medium }) => `the ${roleNames[role]} is now ${mediumManners[medium]}`),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function describeStep({ role, medium }: SequenceStep): string {
  return `a ${roleNames[role]} ${mediumManners[medium]}`
}
