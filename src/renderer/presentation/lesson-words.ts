import type { LessonDue } from '../../domain/journal/lessons-due'
import type { Lesson } from '../../domain/journal/lessons-of'
import { deletedPersonName, type PersonSummary } from '../../domain/people/person'
import { t } from '../../texts/t'
import { peopleNotRead } from './meeting-names'

/** The plan as one sentence, also where only half of it was written. */
export function lessonSentence({ ifMoment, thenAction }: Pick<Lesson, 'ifMoment' | 'thenAction'>): string {
  const moment = withoutEnd(ifMoment)
  const action = withoutEnd(thenAction)
  if (moment === '') return `${capital(action)}.`
  if (action === '') return t('If {{moment}} …', { moment })
  return t('If {{moment}}, then I will {{action}}.', { moment, action: withoutPronoun(action) })
}

/** Why the lesson comes up at this meeting. */
export function lessonReason({ reason }: LessonDue, people: readonly PersonSummary[]): string {
  const nameOf = (id: string) =>
    people === peopleNotRead ? '' : (people.find((person) => person.id === id)?.name ?? deletedPersonName)
  switch (reason.kind) {
    case 'last-time':
      return t('Learned the last time with {{name}}', { name: nameOf(reason.personId) })
    case 'person':
      return t('Learned earlier with {{name}}', { name: nameOf(reason.personId) })
    case 'play':
      return t('Learned with the same play')
    case 'week':
      return t('Kept in the last weekly review')
  }
}

export function timesUsed({ usedAt }: Pick<Lesson, 'usedAt'>): string {
  switch (usedAt.length) {
    case 0:
      return t('Not used yet')
    case 1:
      return t('Used once')
    case 2:
      return t('Used twice')
    default:
      return t('Used {{count}} times', { count: usedAt.length })
  }
}

/** People write the moment with or without the words that stand around the boxes. */
function withoutEnd(text: string): string {
  return text
    .trim()
    .replace(/[.,;…\s]+$/u, '')
    .replace(/^(if|wenn)\s+/iu, '')
}

function withoutPronoun(action: string): string {
  return action.replace(/^(then\s+)?(I(’|')ll|I will|I)\s+|^dann\s+/iu, '')
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
