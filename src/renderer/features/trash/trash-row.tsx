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
import { msg, t } from '../../../texts/t'
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
  meetings: { Icon: CalendarDays, kindName: msg('Meeting') },
  people: { Icon: User, kindName: msg('Person') },
  phrases: { Icon: Quote, kindName: msg('Phrase') },
  plays: { Icon: ListChecks, kindName: msg('Play') },
  pages: { Icon: FileText, kindName: msg('Page') },
  'check-ins': { Icon: Gauge, kindName: msg('Check-in') },
  commitments: { Icon: Handshake, kindName: msg('Commitment') },
  entries: { Icon: NotebookPen, kindName: msg('Journal entry') },
} as const

/** One thing in the trash: what it was, since when it is here, and how long it stays. */
export function TrashRow({ row, now, onPutBack, onDiscard }: TrashRowProps) {
  const name = nameOfTrashed(row)
  const { Icon, kindName } = kinds[row.kind]
  const putBack = row.isReplaced ? t('Put back a copy') : t('Put back')
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <Icon size={16} aria-hidden />
        <span className="visually-hidden">{t(kindName)}</span>
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
        label={t('Delete for good: {{name}}', { name })}
        icon={<Trash2 size={16} aria-hidden />}
        onClick={onDiscard}
      />
    </li>
  )
}

function timesOf({ deletedAt, goesAt, isReplaced, title }: Row, now: number): string {
  const times =
    deletedAt === null || goesAt === null
      ? t('Deleted by an earlier version of Attune')
      : t('Deleted {{when}} · goes {{day}}', {
          when: pastMoment(deletedAt, now),
          day: dayName(goesAt, now),
        })
  if (title === null) return t('{{times}} · its file cannot be read', { times })
  return isReplaced ? t('{{times}} · there is one in its place again', { times }) : times
}
