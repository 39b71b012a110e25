import { t } from '../../texts/t'
import type { Commitment, Renegotiation } from '../commitments/commitment'
import { instantField, textField, type RecordField } from './record-field'
import { translated } from '../../texts/translated'

const stateNames: Readonly<Record<Commitment['state'], string>> = translated({
  open: 'Open',
  kept: 'Kept',
  missed: 'Missed',
})

/** The parts of a promise. */
export function fieldsOfCommitment(
  commitment: Commitment,
  nameOfPerson: (id: string) => string,
): RecordField[] {
  const { personId, owedBy, dueOn, state } = commitment
  return [
    textField('text', t('Promise'), commitment.text),
    textField('owedBy', t('Who owes it'), owedBy === 'me' ? t('I do') : t('They do')),
    textField('person', t('Person'), personId === null ? '' : nameOfPerson(personId)),
    textField('dueOn', t('Due'), dueOn ?? ''),
    textField('ifMoment', t('If'), commitment.ifMoment),
    textField('thenAction', t('Then I will'), commitment.thenAction),
    textField('state', t('What became of it'), stateNames[state]),
    instantField('settledAt', state === 'missed' ? t('Missed') : t('Kept'), commitment.settledAt),
    instantField('toldAt', t('They were told'), commitment.toldAt),
    ...commitment.renegotiations.map(renegotiationField),
  ]
}

function renegotiationField({ id, fromDay, toDay, reason }: Renegotiation): RecordField {
  const days = t('From {{part}} to {{part2}}', { part: fromDay ?? 'no date', part2: toDay ?? 'no date' })
  return {
    key: `renegotiation ${id}`,
    label: t('New date'),
    format: 'text',
    countedAs: 'new date',
    text: reason === '' ? days : `${days}\n${reason}`,
  }
}
