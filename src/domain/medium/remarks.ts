import { t } from '../../texts/t'
import type { RankedMedium } from './advice'
import { isLive, mediumPhrases } from './medium'
import { situationInputs, type Situation } from './situation'
import { groupSteps, highSteps, isMet, lowSteps, notAboveLow, notHigh } from './situation-condition'
import { translated } from '../../texts/translated'

const closeCallPoints = 3
const fewAnswers = 3

const situationRemarks = translated([
  {
    when: { emotionalCharge: highSteps, peopleInvolved: groupSteps },
    text: 'If it hits some of them harder, talk with those before the group, one by one.',
  },
  {
    when: { needForRecord: highSteps, confidentiality: highSteps },
    text:
      'A record and confidentiality pull apart: agree beforehand what is written down, where it is kept ' +
      'and who may open it.',
  },
  {
    when: { emotionalCharge: highSteps, trust: lowSteps, distance: [3, 4, 5], urgency: notHigh },
    text: 'If it can wait until you are in one place, this may be worth the journey.',
  },
  {
    when: { emotionalCharge: highSteps, distance: [5] },
    text:
      'Take the early or the late hour yourself, and say so: it shows that you mean it well before you ' +
      'have said a word.',
  },
  {
    when: { emotionalCharge: highSteps, complexity: highSteps },
    text:
      'This may take two talks: one in which it is heard, and another, some days later, in which it is ' +
      'worked out.',
  },
  {
    when: { emotionalCharge: highSteps, urgency: [5] },
    text: 'If “now” can become “in an hour”, use the hour to write your first sentence and to say it aloud once.',
  },
  {
    when: { urgency: [5], distance: [5] },
    text: 'For one of you it may be the middle of the night: ring only if it cannot wait for the morning.',
  },
  {
    when: {
      peopleInvolved: groupSteps,
      needForRecord: groupSteps,
      emotionalCharge: notAboveLow,
      complexity: notAboveLow,
      confidentiality: notHigh,
    },
    text:
      'If people keep asking this, answer it once on a shared page and send the link, instead of a new ' +
      'message each time.',
  },
] as const)

/**
 * What concerns the whole answer rather than one medium: what is still unknown, what no medium can mend, or
 * that two media are close. Null where nothing needs to be said.
 */
export function findRemark(situation: Situation, ranking: readonly RankedMedium[]): string | null {
  const answered = situationInputs.filter((input) => situation[input] !== null).length
  if (answered === 0) return remarkOnNothingAnswered(situation)
  const remark = situationRemarks.find(({ when }) => isMet(when, situation))
  return remark?.text ?? remarkOnPreference(situation, ranking) ?? remarkOnCertainty(answered, ranking)
}

function remarkOnNothingAnswered(situation: Situation): string {
  return situation.preferredMedium === null
    ? t(
        'Answer a few questions and the media will begin to differ; feeling, complexity and distance tell most.',
      )
    : t('So far only their preference counts; your answers on feeling, complexity and distance tell most.')
}

function remarkOnPreference(situation: Situation, ranking: readonly RankedMedium[]): string | null {
  const { preferredMedium } = situation
  const first = ranking[0]
  if (preferredMedium === null || first === undefined || first.medium === preferredMedium) return null
  if (isLive(preferredMedium) || !highSteps.includes(situation.emotionalCharge)) return null
  return t(
    'They usually like to have things in writing, so say why not this time: “I did not want you to read this alone.”',
  )
}

function remarkOnCertainty(answered: number, ranking: readonly RankedMedium[]): string | null {
  const [first, second] = ranking
  if (first === undefined || second === undefined) return null
  if (answered < fewAnswers) return t('A first hint only: each further answer can still change it.')
  if (first.score - second.score > closeCallPoints) return null
  return t(
    'It is close between {{part}} and {{part2}}: take the one that they like better, or that you can have sooner.',
    { part: mediumPhrases[first.medium], part2: mediumPhrases[second.medium] },
  )
}
