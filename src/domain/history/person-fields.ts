import { mediumNames } from '../medium/medium'
import type { Person } from '../people/person'
import { textField, type RecordField } from './record-field'

/** The parts of a person. */
export function fieldsOfPerson({ name, role, preferredMedium }: Person): RecordField[] {
  return [
    textField('name', 'Name', name),
    textField('role', 'Role', role),
    textField(
      'preferredMedium',
      'Medium they prefer',
      preferredMedium === null ? '' : mediumNames[preferredMedium],
    ),
  ]
}
