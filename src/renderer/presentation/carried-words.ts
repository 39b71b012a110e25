import type { CommitmentSummary } from '../../domain/commitments/commitment'
import type { CarriedForward } from '../../domain/meetings/carried-forward'
import { needQuestionText } from '../../domain/people/need-questions'
import type { PersonSummary } from '../../domain/people/person'
import { dateFormat, withinSentence } from '../../texts/formats'
import { t } from '../../texts/t'
import { peopleNames } from './meeting-names'
import { agoName } from './ago'

/** Whose an answer or a shared thing is, where the meeting is with more than one: `Ana: `; otherwise ''. */
export function ownerPrefix(
  personId: string,
  personIds: readonly string[],
  people: readonly PersonSummary[],
): string {
  return personIds.length < 2 ? '' : `${peopleNames([personId], people)}: `
}

/** `I owe: pricing draft, by 2026-03-04`. */
export function promiseLine({ owedBy, text, dueOn }: CommitmentSummary): string {
  const owner = owedBy === 'me' ? t('I owe') : t('They owe')
  return dueOn === null
    ? `${owner}: ${text}`
    : t('{{owner}}: {{text}}, by {{day}}', { owner, text, day: dayOfYear(dueOn) })
}

const dayOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' }

/** A calendar day, the same wherever it is read. */
function dayOfYear(day: string): string {
  return dateFormat(dayOptions).format(new Date(`${day}T00:00:00.000Z`))
}

/** `3 weeks ago. Warmed up. It went as you expected.` */
export function lastTimeLine({ lastTime }: CarriedForward, now: number): string {
  if (lastTime === null) return ''
  const ago = agoName(lastTime.heldAt, now)
  const parts = [`${ago.charAt(0).toUpperCase()}${ago.slice(1)}.`]
  if (lastTime.reaction !== null)
    parts.push(t('They: {{reaction}}.', { reaction: withinSentence(lastTime.reaction) }))
  if (lastTime.against !== null) parts.push(lastTime.against)
  return parts.join(' ')
}

export function lessonLine({
  ifMoment,
  thenAction,
}: {
  readonly ifMoment: string
  readonly thenAction: string
}): string {
  const condition = ifMoment.trim()
  const action = thenAction.trim()
  if (condition === '') return action
  return action === ''
    ? t('If {{condition}} …', { condition })
    : t('If {{condition}}, then I will {{action}}', { condition, action })
}

export function needLabel(question: CarriedForward['needs'][number]['question']): string {
  return needQuestionText(question).label
}
