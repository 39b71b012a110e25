import type { SharedPage } from '../pages/shared-page'
import { textField, type RecordField } from './record-field'

/** The parts of a shared page. */
export function fieldsOfSharedPage({ title, introduction, items }: SharedPage): RecordField[] {
  return [
    textField('title', 'Title', title),
    textField('introduction', 'Introduction', introduction),
    ...items.map(({ id, question, answer }): RecordField => ({
      key: `question ${id}`,
      label: 'Question',
      format: 'text',
      countedAs: 'question',
      text: answer === '' ? question : `${question}\n${answer}`,
    })),
  ]
}
