import type { CheckInSummary } from '../../../domain/check-ins/check-in'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { dayName } from '../../presentation/when'
import { routes } from '../../routes'
import { nameOfPerson } from './insight-names'
import { NoteRow } from './note-row'

/** A trust check-in that counted, as a way to the person whom it is about. */
export function CheckInRow({
  checkIn,
  people,
  now,
}: {
  readonly checkIn: CheckInSummary
  readonly people: readonly PersonSummary[]
  readonly now: number
}) {
  const { subject, takenAt, steps } = checkIn
  const personId = subject.kind === 'trust' ? subject.personId : 'nobody'
  const answered = Object.keys(steps).length
  return (
    <NoteRow
      when={dayName(takenAt, now)}
      title={t('Trust with {{person}}', { person: nameOfPerson(personId, { people, ownPlays: {} }) })}
      detail={t('{{count}} items answered', { count: answered })}
      href={routes.person(personId)}
    />
  )
}
