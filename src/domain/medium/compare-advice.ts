import { t } from '../../texts/t'
import type { AdviceChange, MediumAdvice, RankedMedium, SequenceStep } from './advice'
import { adviseOnMedium } from './advise-on-medium'
import { mediumManners, mediumNames, mediumPhrases } from './medium'
import { getInputScale, situationInputs, wordOfAnswer, type Situation } from './situation'
import { translated } from '../../texts/translated'

type ChangedInput = AdviceChange['input']

const roleNames: Readonly<Record<SequenceStep['role'], string>> = translated({
  'pre-read': 'pre-read',
  talk: 'talk',
  recap: 'written recap',
})

// A lead that changes by less is told as unchanged; a medium that moves by less is not worth a mention.
const noticeableLeadChange = 3
const noticeableMove = 6

/** The two media in front, and by how many points the first is ahead. */
interface Lead {
  readonly first: RankedMedium
  readonly second: RankedMedium
  readonly points: number
}

/**
 * Says in one sentence what a changed answer did: the answer itself, the first medium, what else moved, and
 * the steps. Where several answers differ, `input` is the first of them in the order of the questions. Null
 * where nothing differs.
 */
export function describeAdviceChange(before: Situation, after: Situation): AdviceChange | null {
  const changed = findChangedInputs(before, after)
  const input = changed[0]
  if (input === undefined) return null
  const effect = describeEffect(adviseOnMedium(before), adviseOnMedium(after))
  return { input, before, after, sentence: `${describeAnswer(changed, input, after)}: ${effect}.` }
}

function describeEffect(before: MediumAdvice, after: MediumAdvice): string {
  if (isUndecided(after)) return t('nothing speaks for or against any medium yet')
  const parts = [describeFirst(before, after), describeSteps(before.sequence, after.sequence)]
  return parts.filter((part) => part !== null).join('; ')
}

function findChangedInputs(before: Situation, after: Situation): readonly ChangedInput[] {
  const inputs: readonly ChangedInput[] = [...situationInputs, 'preferredMedium']
  return inputs.filter((input) => before[input] !== after[input])
}

function describeAnswer(changed: readonly ChangedInput[], input: ChangedInput, after: Situation): string {
  if (changed.length > 1) return t('{{count}} answers have changed', { count: changed.length })
  if (input === 'preferredMedium') {
    if (after.preferredMedium === null) return t('No preference is known now')
    return t('Their preference is now “{{medium}}”', { medium: mediumNames[after.preferredMedium] })
  }
  const word = wordOfAnswer(after, input)
  const { name } = getInputScale(input)
  return word === null
    ? t('{{name}} is unanswered again', { name })
    : t('{{name}} is now “{{word}}”', { name, word })
}

function describeFirst(before: MediumAdvice, after: MediumAdvice): string {
  const former = getLead(before)
  const lead = getLead(after)
  const name = mediumPhrases[lead.first.medium]
  if (isUndecided(before))
    return t('{{name}} takes the lead, with {{second}} next', {
      name,
      second: mediumPhrases[lead.second.medium],
    })
  if (lead.first.medium !== former.first.medium) {
    return t('{{name}} moves to first place, ahead of {{second}}', {
      name,
      second: mediumPhrases[former.first.medium],
    })
  }
  return `${t('{{name}} stays first, {{lead}}', { name, lead: describeLead(former, lead) })}${describeBiggestMove(before, after)}`
}

function isUndecided(advice: MediumAdvice): boolean {
  return advice.ranking.every(({ score }) => score === 50)
}

function getLead({ ranking: [first, second] }: MediumAdvice): Lead {
  if (first === undefined || second === undefined) throw new Error('A ranking holds all eight media')
  return { first, second, points: first.score - second.score }
}

function describeLead(before: Lead, after: Lead): string {
  if (Math.abs(after.points - before.points) < noticeableLeadChange) return t('about as clearly as before')
  const second = mediumPhrases[after.second.medium]
  if (after.points === 0) return t('but {{second}} has drawn level', { second })
  const lead = t('{{count}} points ahead of {{second}} instead of {{before}}', {
    count: after.points,
    second,
    before: before.points,
  })
  return after.points > before.points
    ? t('and more clearly, {{lead}}', { lead })
    : t('but less clearly, {{lead}}', { lead })
}

/** What rose or fell most behind the two in front, of which the lead already tells. */
function describeBiggestMove(before: MediumAdvice, after: MediumAdvice): string {
  const moves = after.ranking.slice(2).map(({ medium, score }) => ({
    medium,
    points: score - (before.ranking.find((ranked) => ranked.medium === medium)?.score ?? score),
  }))
  const [biggest] = moves.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
  if (biggest === undefined || Math.abs(biggest.points) < noticeableMove) return ''
  const move = { medium: mediumPhrases[biggest.medium], points: Math.abs(biggest.points) }
  return biggest.points > 0
    ? t(', while {{medium}} gains {{points}} points', move)
    : t(', while {{medium}} loses {{points}} points', move)
}

function describeSteps(before: readonly SequenceStep[], after: readonly SequenceStep[]): string | null {
  if (after.length === 0) return before.length === 0 ? null : t('one medium is now enough')
  if (before.length === 0)
    return t('it now takes {{steps}}', { steps: after.map(describeStep).join(t(', then ')) })
  const added = after.filter(({ role }) => !before.some((step) => step.role === role))
  const dropped = before.filter(({ role }) => !after.some((step) => step.role === role))
  const moved = after.filter(({ role, medium }) =>
    before.some((step) => role !== 'talk' && step.role === role && step.medium !== medium),
  )
  const parts = [
    ...added.map((step) => t('{{step}} is added', { step: describeStep(step) })),
    ...dropped.map(({ role }) => t('the {{role}} falls away', { role: roleNames[role] })),
    ...moved.map(({ role, medium }) =>
      t('the {{role}} is now {{manner}}', { role: roleNames[role], manner: mediumManners[medium] }),
    ),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function describeStep({ role, medium }: SequenceStep): string {
  if (medium === 'chat-message') return t('an exchange {{manner}}', { manner: mediumManners[medium] })
  return t('a {{role}} {{manner}}', { role: roleNames[role], manner: mediumManners[medium] })
}
