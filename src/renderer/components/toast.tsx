import { X } from 'lucide-react'
import { useEffect } from 'react'
import { t } from '../../texts/t'
import { Button } from './button'
import { IconButton } from './icon-button'
import styles from './toast.module.css'

export interface ToastMessage {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  readonly tone: 'neutral' | 'bad'
}

/** Long enough to read the sentence, notice a mistake and reach for the button. */
const shownMs = 20_000

/** A word about what was just done, with the way back. The place is always there, so that screen readers hear it. */
export function Toast({
  message,
  onDismiss,
}: {
  readonly message: ToastMessage | null
  readonly onDismiss: () => void
}) {
  useEffect(() => {
    if (message === null) return
    const timer = setTimeout(onDismiss, shownMs)
    return () => clearTimeout(timer)
  }, [message, onDismiss])
  return (
    <div aria-live="polite" className={styles.place}>
      {message !== null && (
        <div className={styles.toast} data-tone={message.tone}>
          <span>{message.text}</span>
          {message.action !== null && (
            <Button
              look="quiet"
              className={styles.action}
              onClick={() => {
                message.action?.run()
                onDismiss()
              }}
            >
              {message.action.label}
            </Button>
          )}
          <IconButton label={t('Dismiss')} icon={<X size={16} aria-hidden />} onClick={onDismiss} />
        </div>
      )}
    </div>
  )
}
