import { t } from '../../texts/t'
import { mediumNames } from '../medium/medium'
import { inputScales, wordOfAnswer, type Situation } from '../medium/situation'
import type { Meeting, Objection } from '../meetings/meeting'
import { phaseNames } from '../meetings/phase'
import { earlierNames } from '../plays/earlier-answers'
import { filledPlaysOf } from '../plays/filled-plays'
import { preparePromptsOf } from '../plays/prompts-of-plays'
import { outcomeSteps } from '../reflections/outcome-scale'
import { notesForComparing } from './notes-for-comparing'
import { answerFields } from './answer-fields'
import { instantField, textField, type RecordField } from './record-field'
import { reflectionFields } from './reflection-fields'

/** The parts of a meeting in the order of its page. */
export function fieldsOfMeeting(meeting: Meeting, nameOfPerson: (id: string) => string): RecordField[] {
  const { preparation } = meeting
  const plays = filledPlaysOf(meeting, nameOfPerson)
  const earlier = earlierNames(meeting, nameOfPerson)
  const nameOfPlay = (id: string) => plays.find((play) => play.id === id)?.name ?? id
  return [
    textField('title', t('Title'), meeting.title),
    instantField('startsAt', t('Date and time'), meeting.startsAt),
    textField(
      'durationMinutes',
      t('Length'),
      t('{{durationMinutes}} min', { durationMinutes: meeting.durationMinutes }),
    ),
    textField('place', t('Place'), meeting.calendar?.imported.place ?? ''),
    textField('people', t('People'), meeting.personIds.map(nameOfPerson).join('\n')),
    textField('purpose', t('Purpose'), meeting.purpose),
    textField('isSensitive', t('Sensitive'), meeting.isSensitive ? t('Yes') : t('No')),
    textField('plays', t('Plays'), meeting.playIds.map(nameOfPlay).join('\n')),
    ...answerFields('prepare', preparation.answers, preparePromptsOf(plays), earlier),
    ...preparation.objections.map(objectionField),
    textField('situation', t('Situation'), situationText(preparation.situation)),
    textField('medium', t('Medium'), preparation.medium === null ? '' : mediumNames[preparation.medium]),
    textField(
      'forecast',
      t('Forecast'),
      preparation.forecast === null ? '' : (outcomeSteps[preparation.forecast] ?? ''),
    ),
    textField('notes', t('Notes'), notesForComparing(meeting.notes)),
    textField('sayBacks', t('Said back'), meeting.sayBacks.map(({ text }) => text).join('\n\n')),
    ...reflectionFields(meeting.reflection, plays, earlier),
    instantField('startedAt', t('Started'), meeting.startedAt),
    instantField('endedAt', t('Ended'), meeting.endedAt),
    instantField('closedAt', t('Closed'), meeting.closedAt),
    textField(
      'phase',
      t('Phase by hand'),
      meeting.phaseByHand === null ? '' : phaseNames[meeting.phaseByHand],
    ),
    instantField('cancelledAt', t('Cancelled in the calendar'), meeting.calendar?.cancelledAt ?? null),
  ]
}

function objectionField(objection: Objection): RecordField {
  const { id, text, protects, acknowledgement, addition, question, raisedAt } = objection
  const lines = [
    text,
    named(t('What it protects'), protects),
    named(t('Acknowledgement'), acknowledgement),
    named(t('Additional consideration'), addition),
    named(t('Question'), question),
    raisedAt === null ? '' : t('It came up.'),
  ]
  return {
    key: `objection ${id}`,
    label: t('Expected objection'),
    format: 'text',
    countedAs: 'objection',
    text: lines.filter((line) => line !== '').join('\n'),
  }
}

function named(name: string, text: string): string {
  return text === '' ? '' : `${name}: ${text}`
}

function situationText(situation: Situation): string {
  const answers = inputScales.flatMap(({ input, name }) => {
    const word = wordOfAnswer(situation, input)
    return word === null ? [] : `${name}: ${word}`
  })
  const { preferredMedium } = situation
  const preferred =
    preferredMedium === null ? [] : t('Medium they prefer: {{part}}', { part: mediumNames[preferredMedium] })
  return [...answers, preferred].flat().join('\n')
}
