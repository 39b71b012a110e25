import { ArrowLeft, Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import { t } from '../../../texts/t'
import { IconButton } from '../../components/icon-button'
import { SaveStatus } from '../../presentation/save-status'
import type { SaveState } from '../../saving/autosave'
import styles from './check-in-actions.module.css'

export interface CheckInActionsProps {
  readonly saveState: SaveState
  readonly isKept: boolean
  readonly backHref: string
  readonly backLabel: string
  readonly onDelete: () => void
}

/** What stands at the head of every check-in: whether it is saved, the way back, and deleting it. */
export function CheckInActions({ saveState, isKept, backHref, backLabel, onDelete }: CheckInActionsProps) {
  return (
    <div className={styles.actions}>
      {isKept && <SaveStatus state={saveState} />}
      <Link className={styles.back} href={backHref}>
        <ArrowLeft size={16} aria-hidden />
        {backLabel}
      </Link>
      {isKept && (
        <IconButton
          label={t('Delete this check-in')}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={onDelete}
        />
      )}
    </div>
  )
}
