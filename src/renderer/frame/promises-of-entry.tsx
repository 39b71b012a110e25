import { Handshake } from 'lucide-react'
import { useCallback } from 'react'
import type { PersonSummary } from '../../domain/people/person'
import { dayOf } from '../../domain/records/day-count'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import type { ToastMessage } from '../components/toast'
import { CommitmentRow } from '../presentation/commitment-row'
import { dayInSentence } from '../presentation/day-words'
import { useRequest } from '../requests/use-request'
import type { EntryDraft } from '../saving/entry-draft'
import styles from './promises-with-person.module.css'
import { usePromiseLines, type OfferedLine } from './use-promise-lines'

export interface PromisesOfEntryProps {
  readonly bridge: Bridge
  readonly draft: EntryDraft
  readonly id: string
  readonly text: string
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly say: (message: ToastMessage) => void
}

const mostShown = 100

/** The promises that were made from an entry, and the lines of it that could become one. */
export function PromisesOfEntry({ bridge, draft, id, text, people, now, say }: PromisesOfEntryProps) {
  const { commitments } = bridge
  const list = useCallback(
    () =>
      commitments.list({
        ...{ owedBy: null, personId: null, meetingId: null, entryId: id, state: null },
        ...{ text: '', offset: 0, limit: mostShown },
        order: 'date' as const,
      }),
    [commitments, id],
  )
  const made = useRequest(list, commitments.onChanged)
  const offered = usePromiseLines(bridge, text)
  if (made.kind !== 'ready') return null
  const rows = made.value.rows.map(({ commitment }) => commitment)
  const unmade = offered.filter(({ words }) => !rows.some(({ line }) => line === words))
  if (rows.length === 0 && unmade.length === 0) return null
  const make = async (words: string) => {
    // The people of the entry say who is meant by a name, so they have to be on the disk.
    await draft.flush()
    const reply = await commitments.noteLine({
      id: crypto.randomUUID(),
      origin: { kind: 'entry', id },
      words,
    })
    if (!reply.ok) say({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <section aria-label={t('Promises')}>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map((commitment) => (
            <li key={commitment.id}>
              <CommitmentRow {...{ commitment, people, now }} />
            </li>
          ))}
        </ul>
      )}
      {unmade.map((line) => (
        <div key={line.words} className={styles.unmade}>
          <span dir="auto">{offerWords(line, now)}</span>
          <Button
            icon={<Handshake size={16} aria-hidden />}
            aria-label={t('Add to the ledger: {{words}}', { words: line.words })}
            onClick={() => void make(line.words)}
          >
            {t('Add to the ledger')}
          </Button>
        </div>
      ))}
    </section>
  )
}

/** `pricing draft · Ana Ferreira · by Thursday`. */
function offerWords({ understood }: OfferedLine, now: number): string {
  const { text, person, dueOn } = understood
  const day = dueOn === null ? '' : t('by {{day}}', { day: dayInSentence(dueOn, dayOf(now)) })
  return [text, person?.name ?? '', day].filter(Boolean).join(' · ')
}
