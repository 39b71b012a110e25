import type { JournalEntry } from '../journal/journal-entry'
import { reactionSteps } from '../reflections/reaction-scale'
import { lessonFields } from './lesson-fields'
import { practiceText } from './practice-text'
import { instantField, textField, type RecordField } from './record-field'

/** The parts of an entry of the journal. */
export function fieldsOfJournalEntry(
  entry: JournalEntry,
  nameOfPerson: (id: string) => string,
  nameOfPlay: (id: string) => string,
): RecordField[] {
  const { reaction } = entry
  return [
    textField('title', 'Title', entry.title),
    textField('text', 'Text', entry.text),
    textField('occasion', 'Occasion', entry.occasion === 'free' ? 'Free entry' : 'Weekly review'),
    instantField('happenedAt', 'Date and time', entry.happenedAt),
    textField('people', 'People', entry.personIds.map(nameOfPerson).join('\n')),
    textField('plays', 'Plays', entry.playIds.map(nameOfPlay).join('\n')),
    textField('isContact', 'We were in touch', entry.isContact ? 'Yes' : 'No'),
    textField('reaction', 'How they reacted', reaction === null ? '' : (reactionSteps[reaction - 1] ?? '')),
    textField('practice', 'Practice', practiceText(entry.practice)),
    textField('ifMoment', 'If', entry.ifMoment),
    textField('thenAction', 'Then I will', entry.thenAction),
    ...lessonFields(entry.lesson),
  ]
}
