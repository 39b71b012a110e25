import { t } from '../../texts/t'
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
    textField('title', t('Title'), entry.title),
    textField('text', t('Text'), entry.text),
    textField('occasion', t('Occasion'), entry.occasion === 'free' ? t('Free entry') : t('Weekly review')),
    instantField('happenedAt', t('Date and time'), entry.happenedAt),
    textField('people', t('People'), entry.personIds.map(nameOfPerson).join('\n')),
    textField('plays', t('Plays'), entry.playIds.map(nameOfPlay).join('\n')),
    textField('isContact', t('We were in touch'), entry.isContact ? t('Yes') : t('No')),
    textField(
      'reaction',
      t('How they reacted'),
      reaction === null ? '' : (reactionSteps[reaction - 1] ?? ''),
    ),
    textField('practice', t('Practice'), practiceText(entry.practice)),
    textField('ifMoment', t('If'), entry.ifMoment),
    textField('thenAction', t('Then I will'), entry.thenAction),
    ...lessonFields(entry.lesson),
  ]
}
