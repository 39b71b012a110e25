import { Undo2 } from 'lucide-react'
import { t } from '../../texts/t'
import { Button } from './button'
import styles from './undo-line.module.css'

export interface UndoLineProps {
  /** What was done: `Objection deleted.` */
  readonly children: string
  readonly onUndo: () => void
  readonly id?: string
}

/** Stands where something was, and puts it back. */
export function UndoLine({ children, onUndo, id }: UndoLineProps) {
  return (
    <div className={styles.line} aria-live="polite">
      <span>{children}</span>
      <Button look="quiet" id={id} icon={<Undo2 size={16} aria-hidden />} onClick={onUndo}>
        {t('Undo')}
      </Button>
    </div>
  )
}
