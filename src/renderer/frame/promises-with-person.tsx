import { useCallback } from 'react'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Section } from '../components/section'
import { CommitmentRow } from '../presentation/commitment-row'
import { useRequest } from '../requests/use-request'
import styles from './promises-with-person.module.css'

export interface PromisesWithPersonProps {
  readonly bridge: Bridge
  readonly personId: string
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** More are a filter of the ledger away. */
const mostShown = 20

/** What is open between the writer and a person, both ways; nothing when nothing is. */
export function PromisesWithPerson({ bridge, personId, people, now }: PromisesWithPersonProps) {
  const { commitments } = bridge
  const list = useCallback(
    () =>
      commitments.list({
        ...{ owedBy: null, personId, meetingId: null, entryId: null },
        ...{ text: '', offset: 0, limit: mostShown },
        state: 'unsettled' as const,
        order: 'date' as const,
      }),
    [commitments, personId],
  )
  const open = useRequest(list, commitments.onChanged)
  if (open.kind !== 'ready' || open.value.total === 0) return null
  return (
    <Section title={t('Open promises')}>
      <ul className={styles.list}>
        {open.value.rows.map(({ commitment }) => (
          <li key={commitment.id}>
            <CommitmentRow commitment={commitment} people={people} now={now} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
