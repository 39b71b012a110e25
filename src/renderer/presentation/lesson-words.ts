import type { LessonDue } from '../../domain/journal/lessons-due'
import type { Lesson } from '../../domain/journal/lessons-of'
import { deletedPersonName, type PersonSummary } from '../../domain/people/person'
import { peopleNotRead } from './meeting-names'

/** The plan as one sentence, also where only half of it was written. */
export function lessonSentence({ ifMoment, thenAction }: Pick<Lesson, 'ifMoment' | 'thenAction'>): string {
  const moment = withoutEnd(ifMoment)
  const action = withoutEnd(thenAction)
  if (moment === '') return `${capital(action)}.`
  if (action === '') return `If ${moment} …`
  return `If ${moment}, then I will ${withoutPronoun(action)}.`
}

/** Why the lesson comes up at this meeting. */
export function lessonReason({ reason }: LessonDue, people: readonly PersonSummary[]): string {
  const nameOf = (id: string) =>
    people === peopleNotRead ? '' : (people.find((person) => person.id === id)?.name ?? deletedPersonName)
  switch (reason.kind) {
    case 'last-time':
      return `Learned the last time with ${nameOf(reason.personId)}`
    case 'person':
      return `Learned earlier with ${nameOf(reason.personId)}`
    case 'play':
      return 'Learned with the same play'
    case 'week':
      return 'Kept in the last weekly review'
  }
}

export function timesUsed({ usedAt }: Pick<Lesson, 'usedAt'>): string {
  switch (usedAt.length) {
    case 0:
      return 'Not used yet'
    case 1:
      return 'Used once'
    case 2:
      return 'Used twice'
    default:
      return `Used ${usedAt.length} times`
  }
}

/** People write the moment with or without the words that stand around the boxes. */
function withoutEnd(text: string): string {
  return text
    .trim()
    .replace(/[.,;…\s]+$/u, '')
    .replace(/^if\s+/iu, '')
}

function withoutPronoun(action: string): string {
  return action.replace(/^(then\s+)?(I(’|')ll|I will|I)\s+/iu, '')
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
