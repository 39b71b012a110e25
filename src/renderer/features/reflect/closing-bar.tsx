import { t } from '../../../texts/t'
import { dateFormat } from '../../../texts/formats'
import { Button } from '../../components/button'
import styles from './closing-bar.module.css'

const longMoment = { dateStyle: 'long', timeStyle: 'short' } as const

export interface ClosingBarProps {
  readonly closedAt: string | null
  readonly onClose: () => void
  readonly onReopen: () => void
}

/** Always in reach, so that a reflection ends where the person wants it to. */
export function ClosingBar({ closedAt, onClose, onReopen }: ClosingBarProps) {
  const isClosed = closedAt !== null
  return (
    <div className={styles.bar}>
      <p className={styles.words}>
        {isClosed
          ? t('Closed on {{moment}}.', { moment: dateFormat(longMoment).format(new Date(closedAt)) })
          : t('Nothing here is required. Close it whenever it is enough.')}
      </p>
      {/* One button in both states keeps the focus; the second click of a double one is not a choice. */}
      <Button
        look={isClosed ? 'plain' : 'primary'}
        onClick={(event) => {
          if (event.detail > 1) return
          if (isClosed) onReopen()
          else onClose()
        }}
      >
        {isClosed ? t('Reopen') : t('Close meeting')}
      </Button>
    </div>
  )
}
