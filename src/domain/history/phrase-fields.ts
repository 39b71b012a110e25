import { t } from '../../texts/t'
import type { Phrase } from '../phrases/phrase'
import { phrasePurposeNames } from '../phrases/phrase-purpose'
import { textField, type RecordField } from './record-field'

/** The parts of a phrase. */
export function fieldsOfPhrase({ text, purpose }: Phrase): RecordField[] {
  return [textField('text', t('Phrase'), text), textField('purpose', t('Group'), phrasePurposeNames[purpose])]
}
