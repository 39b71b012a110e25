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
    textField('title', 'Title', meeting.title),
    instantField('startsAt', 'Date and time', meeting.startsAt),
    textField('durationMinutes', 'Length', `${meeting.durationMinutes} min`),
    textField('place', 'Place', meeting.calendar?.imported.place ?? ''),
    textField('people', 'People', meeting.personIds.map(nameOfPerson).join('\n')),
    textField('purpose', 'Purpose', meeting.purpose),
    textField('isSensitive', 'Sensitive', meeting.isSensitive ? 'Yes' : 'No'),
    textField('plays', 'Plays', meeting.playIds.map(nameOfPlay).join('\n')),
    ...answerFields('prepare', preparation.answers, preparePromptsOf(plays), earlier),
    ...preparation.objections.map(objectionField),
    textField('situation', 'Situation', situationText(preparation.situation)),
    textField('medium', 'Medium', preparation.medium === null ? '' : mediumNames[preparation.medium]),
    textField(
      'forecast',
      'Forecast',
      preparation.forecast === null ? '' : (outcomeSteps[preparation.forecast] ?? ''),
    ),
    textField('notes', 'Notes', notesForComparing(meeting.notes)),
    textField('sayBacks', 'Said back', meeting.sayBacks.map(({ text }) => text).join('\n\n')),
    ...reflectionFields(meeting.reflection, plays, earlier),
    instantField('startedAt', 'Started', meeting.startedAt),
    instantField('endedAt', 'Ended', meeting.endedAt),
    instantField('closedAt', 'Closed', meeting.closedAt),
    textField('phase', 'Phase by hand', meeting.phaseByHand === null ? '' : phaseNames[meeting.phaseByHand]),
    instantField('cancelledAt', 'Cancelled in the calendar', meeting.calendar?.cancelledAt ?? null),
  ]
}

function objectionField(objection: Objection): RecordField {
  const { id, text, protects, acknowledgement, addition, question, raisedAt } = objection
  const lines = [
    text,
    named('What it protects', protects),
    named('Acknowledgement', acknowledgement),
    named('Additional consideration', addition),
    named('Question', question),
    raisedAt === null ? '' : 'It came up.',
  ]
  return {
    key: `objection ${id}`,
    label: 'Expected objection',
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
  const preferred = preferredMedium === null ? [] : `Medium they prefer: ${mediumNames[preferredMedium]}`
  return [...answers, preferred].flat().join('\n')
}
