import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { PersonSummary } from '../../../domain/people/person'
import { msg, t } from '../../../texts/t'
import { routes } from '../../routes'
import { nameOfPerson, nameOfStretch } from './insight-names'
import { NoteRow } from './note-row'

/** A promise that counted, as a way to where it stands. */
export function PromiseRow({
  promise,
  people,
}: {
  readonly promise: CommitmentSummary
  readonly people: readonly PersonSummary[]
}) {
  const { text, dueOn, owedBy, personId, state, meetingId } = promise
  const name = personId === null ? '' : nameOfPerson(personId, { people, ownPlays: {} })
  return (
    <NoteRow
      when={dueOn === null ? '' : nameOfStretch(dueOn)}
      title={text}
      detail={`${whoToWhom(owedBy, name)} · ${t(stateNames[state])}`}
      href={placeOf(meetingId, personId)}
    />
  )
}

function whoToWhom(owedBy: CommitmentSummary['owedBy'], name: string): string {
  if (owedBy === 'me') return name === '' ? t('I to somebody') : t('I to {{name}}', { name })
  return name === '' ? t('Somebody to me') : t('{{name}} to me', { name })
}

/** Where the promise was made, or the person whom it is with. */
function placeOf(meetingId: string | null, personId: string | null): string {
  if (meetingId !== null) return routes.meeting(meetingId)
  return personId === null ? routes.people : routes.person(personId)
}

const stateNames: Readonly<Record<CommitmentSummary['state'], string>> = {
  open: msg('Still open'),
  kept: msg('Kept'),
  missed: msg('Missed'),
}
