import { Handshake } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import type { Meeting } from '../../domain/meetings/meeting'
import { collectCaptures } from '../../domain/notes/collect-captures'
import type { PersonSummary } from '../../domain/people/person'
import { dayOf } from '../../domain/records/day-count'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { Section } from '../components/section'
import { TextField } from '../components/text-field'
import { CommitmentRow } from '../presentation/commitment-row'
import { useRequest } from '../requests/use-request'
import styles from './promises-with-person.module.css'

export interface PromisesOfMeetingProps {
  readonly bridge: Bridge
  readonly meeting: Pick<Meeting, 'id' | 'notes'>
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

const mostShown = 100
const longestLine = 2000

/** The promises of a meeting with their dates, and the captured ones that are in no ledger yet. */
export function PromisesOfMeeting({ bridge, meeting, people, now }: PromisesOfMeetingProps) {
  const { commitments } = bridge
  const { id, notes } = meeting
  const list = useCallback(
    () =>
      commitments.list({
        ...{ owedBy: null, personId: null, meetingId: id, entryId: null, state: null },
        ...{ text: '', offset: 0, limit: mostShown },
        order: 'date' as const,
      }),
    [commitments, id],
  )
  const made = useRequest(list, commitments.onChanged)
  const captured = useMemo(
    () => [
      ...new Set(
        collectCaptures(notes)
          .filter(({ kind }) => kind === 'commitment')
          .map(({ text }) => text.slice(0, longestLine)),
      ),
    ],
    [notes],
  )
  if (made.kind !== 'ready') return null
  const rows = made.value.rows.map(({ commitment }) => commitment)
  const unmade = captured.filter((words) => !rows.some(({ line }) => line === words.trim()))
  if (rows.length === 0 && unmade.length === 0) return null
  const make = (words: string) =>
    commitments.noteLine({ id: crypto.randomUUID(), origin: { kind: 'meeting', id }, words })
  return (
    <Section title={t('Promises')}>
      <ul className={styles.list}>
        {rows.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentRow commitment={commitment} people={people} now={now} />
            {commitment.state === 'open' && commitment.dueOn === null && (
              <TextField
                label={t('By when? {{text}}', { text: commitment.text })}
                type="date"
                min={dayOf(now)}
                value=""
                onChange={(day) => {
                  if (day >= dayOf(now)) void commitments.save({ id: commitment.id, changes: { dueOn: day } })
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {unmade.map((words) => (
        <div key={words} className={styles.unmade}>
          <span dir="auto">{words}</span>
          <Button
            icon={<Handshake size={16} aria-hidden />}
            aria-label={t('Put into Commitments: {{words}}', { words })}
            onClick={() => void make(words)}
          >
            {t('Put into Commitments')}
          </Button>
        </div>
      ))}
    </Section>
  )
}
