import { t } from '../../texts/t'
import { mediumNames } from '../medium/medium'
import type { Contact, Touch } from '../people/in-touch'
import { needQuestionText } from '../people/need-questions'
import type { NeedAnswer } from '../people/needs'
import type { Person } from '../people/person'
import { instantField, textField, type RecordField } from './record-field'
import { translated } from '../../texts/translated'

const sideNames = translated({ internal: 'Where I work', external: 'Elsewhere' } as const)

/** The parts of a person. */
export function fieldsOfPerson(person: Person): RecordField[] {
  const { preferredMedium, side, needs, commonGround, contacts, touch } = person
  return [
    textField('name', t('Name'), person.name),
    textField('role', t('Role'), person.role),
    textField('organisation', t('Organisation'), person.organisation),
    textField('side', t('Works'), side === null ? '' : sideNames[side]),
    textField('emails', t('Email'), person.emails.join('\n')),
    textField('phones', t('Phone'), person.phones.join('\n')),
    textField(
      'preferredMedium',
      t('Medium they prefer'),
      preferredMedium === null ? '' : mediumNames[preferredMedium],
    ),
    ...needs.map(needField),
    ...commonGround.map(({ id, text }) =>
      countedField(`ground ${id}`, t('Common ground'), 'common ground', text),
    ),
    textField('touch', t('In touch'), touchText(touch)),
    instantField('snoozedUntil', t('Not before'), touch.snoozedUntil),
    ...contacts.map(contactField),
  ]
}

function needField({ id, question, text, certainty }: NeedAnswer): RecordField {
  const asked = needQuestionText(question).label
  const said = certainty === 'assumed' ? t('{{text}} (assumed)', { text }) : text
  return countedField(`need ${id}`, asked, 'answer about needs', said)
}

function touchText({ idealDays, longestDays }: Touch): string {
  return [
    idealDays === null ? '' : `Ideally every ${idealDays} days`,
    longestDays === null ? '' : `At least every ${longestDays} days`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function contactField({ id, at, medium, note }: Contact): RecordField {
  const how = medium === null ? '' : `, ${mediumNames[medium].toLowerCase()}`
  return countedField(`contact ${id}`, t('Contact'), 'contact', `${at.slice(0, 10)}${how}\n${note}`.trim())
}

function countedField(key: string, label: string, countedAs: string, text: string): RecordField {
  return { key, label, format: 'text', countedAs, text }
}
