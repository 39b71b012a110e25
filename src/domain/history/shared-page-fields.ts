import { t } from '../../texts/t'
import type { SharedPage } from '../pages/shared-page'
import { textField, type RecordField } from './record-field'

/** The parts of a shared page. */
export function fieldsOfSharedPage({ title, introduction, items }: SharedPage): RecordField[] {
  return [
    textField('title', t('Title'), title),
    textField('introduction', t('Introduction'), introduction),
    ...items.map(({ id, question, answer }): RecordField => ({
      key: `question ${id}`,
      label: t('Question'),
      format: 'text',
      countedAs: 'question',
      text: answer === '' ? question : `${question}\n${answer}`,
    })),
  ]
}
