import {
  CalendarDays,
  FileText,
  Gauge,
  Handshake,
  ListChecks,
  NotebookPen,
  Quote,
  Trash2,
  Undo2,
  User,
} from 'lucide-react'
import type { TrashRow as Row } from '../../../ipc/requests/trash-requests'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { dayName, pastMoment } from '../../presentation/when'
import { nameOfTrashed } from './name-of-trashed'
import styles from './trash-row.module.css'

export interface TrashRowProps {
  readonly row: Row
  readonly now: number
  readonly onPutBack: () => void
  readonly onDiscard: () => void
}

const kinds = {
  meetings: { Icon: CalendarDays, kindName: 'Meeting' },
  people: { Icon: User, kindName: 'Person' },
  phrases: { Icon: Quote, kindName: 'Phrase' },
  plays: { Icon: ListChecks, kindName: 'Play' },
  pages: { Icon: FileText, kindName: 'Page' },
  'check-ins': { Icon: Gauge, kindName: 'Check-in' },
  commitments: { Icon: Handshake, kindName: 'Commitment' },
  entries: { Icon: NotebookPen, kindName: 'Journal entry' },
} as const

/** One thing in the trash: what it was, since when it is here, and how long it stays. */
export function TrashRow({ row, now, onPutBack, onDiscard }: TrashRowProps) {
  const name = nameOfTrashed(row)
  const { Icon, kindName } = kinds[row.kind]
  const putBack = row.isReplaced ? 'Put back a copy' : 'Put back'
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <Icon size={16} aria-hidden />
        <span className="visually-hidden">{kindName}</span>
      </span>
      <span className={styles.what}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.detail}>{timesOf(row, now)}</span>
      </span>
      <Button icon={<Undo2 size={16} aria-hidden />} aria-label={`${putBack}: ${name}`} onClick={onPutBack}>
        {putBack}
      </Button>
      <IconButton
        label={`Delete for good: ${name}`}
        icon={<Trash2 size={16} aria-hidden />}
        onClick={onDiscard}
      />
    </li>
  )
}

function timesOf({ deletedAt, goesAt, isReplaced, title }: Row, now: number): string {
  const times =
    deletedAt === null || goesAt === null
      ? 'Deleted by an earlier version of Attune'
      : `Deleted ${pastMoment(deletedAt, now)} · goes ${dayName(goesAt, now)}`
  if (title === null) return `${times} · its file cannot be read`
  return isReplaced ? `${times} · there is one in its place again` : times
}
