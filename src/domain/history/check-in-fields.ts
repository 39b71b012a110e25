import { t } from '../../texts/t'
import type { CheckIn, RatedItem } from '../check-ins/check-in'
import { wordOfStep, type CheckInItem } from '../check-ins/check-in-item'
import { settingItems } from '../check-ins/setting-items'
import { trustItems } from '../check-ins/trust-items'
import { findTrustMove } from '../trust/moves'
import { practiceText } from './practice-text'
import { instantField, textField, type RecordField } from './record-field'
import { translated } from '../../texts/translated'

const subjectNames: Readonly<Record<CheckIn['subject']['kind'], string>> = translated({
  trust: 'Trust',
  practice: 'My practice',
  setting: 'How safe it is to be open',
})

/** The parts of a check-in. */
export function fieldsOfCheckIn(checkIn: CheckIn, nameOfPerson: (id: string) => string): RecordField[] {
  const { subject, ratings, moveId } = checkIn
  return [
    textField('subject', t('About'), subjectNames[subject.kind]),
    ...(subject.kind === 'trust' ? [textField('person', t('Person'), nameOfPerson(subject.personId))] : []),
    ...(subject.kind === 'setting'
      ? [textField('organisation', t('Organisation'), subject.organisation)]
      : []),
    instantField('takenAt', t('Date and time'), checkIn.takenAt),
    ...ratingFields(ratings, itemsOf(subject)),
    textField('practice', t('Practice'), practiceText(checkIn.practice)),
    textField(
      'move',
      t('Next step'),
      moveId === null ? '' : (findTrustMove(moveId)?.name ?? readableId(moveId)),
    ),
  ]
}

function itemsOf(subject: CheckIn['subject']): readonly CheckInItem[] {
  switch (subject.kind) {
    case 'trust':
      return trustItems
    case 'setting':
      return settingItems
    case 'practice':
      return []
  }
}

/** What was answered, in the order in which it is asked; items that this version does not know come last. */
function ratingFields(ratings: CheckIn['ratings'], items: readonly CheckInItem[]): RecordField[] {
  const known = items.flatMap((item) => {
    const rated = ratings[item.id]
    return rated === undefined ? [] : [ratingField(item.id, item.name, wordOfStep(item, rated.step), rated)]
  })
  const others = Object.entries(ratings)
    .filter(([id]) => items.every((item) => item.id !== id))
    .map(([id, rated]) => ratingField(id, readableId(id), t('{{step}} of 5', { step: rated.step }), rated))
  return [...known, ...others]
}

function ratingField(id: string, name: string, word: string, { evidence }: RatedItem): RecordField {
  return textField(`rating ${id}`, name, evidence === '' ? word : `${word}\n${evidence}`)
}

/** The id of what this version does not know, made readable: `keeps-word` is *Keeps word*. */
function readableId(id: string): string {
  const words = id.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
