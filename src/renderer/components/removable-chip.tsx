import { X } from 'lucide-react'
import styles from './removable-chip.module.css'
import { t } from '../../texts/t'

export interface RemovableChipProps {
  readonly children: string
  readonly onRemove: () => void
}

/** Something chosen that can be taken off again. */
export function RemovableChip({ children, onRemove }: RemovableChipProps) {
  return (
    <span className={styles.chip}>
      <span className={styles.name}>{children}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('Remove {{children}}', { children })}
        title={t('Remove {{children}}', { children })}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </button>
    </span>
  )
}
