import type { CheckIn } from '../check-ins/check-in'
import { practiceText } from './practice-text'
import { instantField, textField, type RecordField } from './record-field'

const subjectNames: Readonly<Record<CheckIn['subject']['kind'], string>> = {
  trust: 'Trust',
  practice: 'My practice',
  setting: 'How safe it is to be open',
}

/** The parts of a check-in. */
export function fieldsOfCheckIn(checkIn: CheckIn, nameOfPerson: (id: string) => string): RecordField[] {
  const { subject, ratings, moveId } = checkIn
  return [
    textField('subject', 'About', subjectNames[subject.kind]),
    ...(subject.kind === 'trust' ? [textField('person', 'Person', nameOfPerson(subject.personId))] : []),
    ...(subject.kind === 'setting' ? [textField('organisation', 'Organisation', subject.organisation)] : []),
    instantField('takenAt', 'Date and time', checkIn.takenAt),
    ...Object.entries(ratings).map(([item, { step, evidence }]) =>
      textField(
        `rating ${item}`,
        nameOf(item),
        evidence === '' ? `${step} of 5` : `${step} of 5\n${evidence}`,
      ),
    ),
    textField('practice', 'Practice', practiceText(checkIn.practice)),
    textField('move', 'Next step', moveId === null ? '' : nameOf(moveId)),
  ]
}

/** The id of an item, made readable: `keeps-word` is *Keeps word*. */
function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
