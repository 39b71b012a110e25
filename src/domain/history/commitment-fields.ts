import type { Commitment, Renegotiation } from '../commitments/commitment'
import { instantField, textField, type RecordField } from './record-field'

const stateNames: Readonly<Record<Commitment['state'], string>> = {
  open: 'Open',
  kept: 'Kept',
  missed: 'Missed',
}

/** The parts of a promise. */
export function fieldsOfCommitment(
  commitment: Commitment,
  nameOfPerson: (id: string) => string,
): RecordField[] {
  const { personId, owedBy, dueOn, state } = commitment
  return [
    textField('text', 'Promise', commitment.text),
    textField('owedBy', 'Who owes it', owedBy === 'me' ? 'I do' : 'They do'),
    textField('person', 'Person', personId === null ? '' : nameOfPerson(personId)),
    textField('dueOn', 'Due', dueOn ?? ''),
    textField('ifMoment', 'If', commitment.ifMoment),
    textField('thenAction', 'Then I will', commitment.thenAction),
    textField('state', 'What became of it', stateNames[state]),
    instantField('settledAt', state === 'missed' ? 'Missed' : 'Kept', commitment.settledAt),
    instantField('toldAt', 'They were told', commitment.toldAt),
    ...commitment.renegotiations.map(renegotiationField),
  ]
}

function renegotiationField({ id, fromDay, toDay, reason }: Renegotiation): RecordField {
  const days = `From ${fromDay ?? 'no date'} to ${toDay ?? 'no date'}`
  return {
    key: `renegotiation ${id}`,
    label: 'New date',
    format: 'text',
    countedAs: 'new date',
    text: reason === '' ? days : `${days}\n${reason}`,
  }
}
