import { t } from '../../texts/t'
import type { LessonLife } from '../journal/lesson'
import { instantField, type RecordField } from './record-field'

/** What became of an if-then lesson. */
export function lessonFields({ usedAt, retiredAt }: LessonLife): RecordField[] {
  return [
    ...usedAt.map((instant): RecordField => ({
      key: `lesson used ${instant}`,
      label: t('Lesson used'),
      format: 'instant',
      countedAs: 'use of the lesson',
      text: instant,
    })),
    instantField('lesson retired', t('Lesson retired'), retiredAt),
  ]
}
