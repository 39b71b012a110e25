import { mediumNames } from '../medium/medium'
import type { Contact, Touch } from '../people/in-touch'
import { needQuestionText } from '../people/need-questions'
import type { NeedAnswer } from '../people/needs'
import type { Person } from '../people/person'
import { instantField, textField, type RecordField } from './record-field'

const sideNames = { internal: 'Where I work', external: 'Elsewhere' } as const

/** The parts of a person. */
export function fieldsOfPerson(person: Person): RecordField[] {
  const { preferredMedium, side, needs, commonGround, contacts, touch } = person
  return [
    textField('name', 'Name', person.name),
    textField('role', 'Role', person.role),
    textField('organisation', 'Organisation', person.organisation),
    textField('side', 'Works', side === null ? '' : sideNames[side]),
    textField('emails', 'Email', person.emails.join('\n')),
    textField('phones', 'Phone', person.phones.join('\n')),
    textField(
      'preferredMedium',
      'Medium they prefer',
      preferredMedium === null ? '' : mediumNames[preferredMedium],
    ),
    ...needs.map(needField),
    ...commonGround.map(({ id, text }) =>
      countedField(`ground ${id}`, 'Common ground', 'common ground', text),
    ),
    textField('touch', 'In touch', touchText(touch)),
    instantField('snoozedUntil', 'Not before', touch.snoozedUntil),
    ...contacts.map(contactField),
  ]
}

function needField({ id, question, text, certainty }: NeedAnswer): RecordField {
  const asked = needQuestionText(question).label
  const said = certainty === 'assumed' ? `${text} (assumed)` : text
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
  return countedField(`contact ${id}`, 'Contact', 'contact', `${at.slice(0, 10)}${how}\n${note}`.trim())
}

function countedField(key: string, label: string, countedAs: string, text: string): RecordField {
  return { key, label, format: 'text', countedAs, text }
}
