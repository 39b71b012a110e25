import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { PersonSummary } from '../../../domain/people/person'
import { msg } from '../../../texts/t'
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
  const who = owedBy === 'me' ? `I to ${name || 'somebody'}` : `${name || 'Somebody'} to me`
  return (
    <NoteRow
      when={dueOn === null ? '' : nameOfStretch(dueOn)}
      title={text}
      detail={`${who} · ${stateNames[state]}`}
      href={placeOf(meetingId, personId)}
    />
  )
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
