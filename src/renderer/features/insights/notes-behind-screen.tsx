import { ArrowLeft } from 'lucide-react'
import type { CheckInSummary } from '../../../domain/check-ins/check-in'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { MeetingSummary } from '../../../domain/meetings/meeting-summary'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { VirtualRows } from '../../components/virtual-rows'
import { MeetingRow } from '../../presentation/meeting-row'
import { routes } from '../../routes'
import { CheckInRow } from './check-in-row'
import styles from './notes-behind-screen.module.css'
import { PromiseRow } from './promise-row'
import { counted } from './told-words'

/** One of the notes behind a number. */
export type ShownNote =
  | { readonly kind: 'meetings'; readonly row: MeetingSummary }
  | { readonly kind: 'promises'; readonly row: CommitmentSummary }
  | { readonly kind: 'check-ins'; readonly row: CheckInSummary }

export interface NotesBehindScreenProps {
  readonly title: string
  /** Of when and of whom. */
  readonly subtitle: string
  readonly total: number
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly onBack: () => void
  readonly onShown: (first: number, last: number) => void
  /** Undefined while it is not read yet. */
  readonly noteAt: (index: number) => ShownNote | undefined
}

/** The notes that one number was made from, the newest first. */
export function NotesBehindScreen(props: NotesBehindScreenProps) {
  const { title, subtitle, total, people, now, onBack, onShown, noteAt } = props
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.heading} dir="auto">
            {title}
          </h1>
          <p className={styles.subtitle}>
            {subtitle} · {counted(total, 'note')}
          </p>
        </div>
        <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('Back to Insights')}
        </Button>
      </header>
      {total === 0 ? (
        <EmptyState>{t('There are no notes behind this number any more.')}</EmptyState>
      ) : (
        <VirtualRows label={t('The notes behind the number')} count={total} onShown={onShown}>
          {(index) => {
            const note = noteAt(index)
            return note === undefined ? null : <Note {...{ note, people, now }} />
          }}
        </VirtualRows>
      )}
    </div>
  )
}

function Note({
  note,
  people,
  now,
}: Pick<NotesBehindScreenProps, 'people' | 'now'> & { readonly note: ShownNote }) {
  switch (note.kind) {
    case 'meetings':
      return <MeetingRow meeting={note.row} {...{ people, now }} href={routes.meeting(note.row.id)} />
    case 'promises':
      return <PromiseRow promise={note.row} people={people} />
    case 'check-ins':
      return <CheckInRow checkIn={note.row} {...{ people, now }} />
  }
}
