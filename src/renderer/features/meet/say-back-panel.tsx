import { Copy, X } from 'lucide-react'
import { t } from '../../../texts/t'
import { CoachPanelOf } from '../../coach/coach-panel'
import type { TextAreaProps } from '../../components/text-area'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { TextArea } from '../../components/text-area'
import styles from './say-back-panel.module.css'

export interface SayBackPanelProps {
  readonly text: string
  readonly renderBox: TextAreaProps['renderBox']
  readonly hasNewer: boolean
  readonly onEdit: (text: string) => void
  readonly onComposeAnew: () => void
  readonly onCopy: () => void
  readonly onLeaveInNotes: () => void
  readonly onSaid: () => void
  readonly onClose: () => void
}

/** The summary beside the notes: to change, to read out, and to note that it was said. */
export function SayBackPanel({ text, renderBox, hasNewer, ...on }: SayBackPanelProps) {
  const isEmpty = text.trim() === ''
  return (
    <section aria-label={t('Summary')} className={styles.panel} data-guide="say-back-panel">
      <TextArea label={t('Summary to say')} value={text} onChange={on.onEdit} renderBox={renderBox} />
      {hasNewer && (
        <p className={styles.newer}>
          {t('These are your words from before; more was captured since.')}{' '}
          <Button look="quiet" onClick={on.onComposeAnew}>
            {t('Compose it anew')}
          </Button>
        </p>
      )}
      <CoachPanelOf topic="say-back-panel" />
      <div className={styles.actions}>
        <Button look="primary" disabled={isEmpty} onClick={on.onSaid}>
          {t('I said it')}
        </Button>
        <Button disabled={isEmpty} onClick={on.onLeaveInNotes}>
          {t('Put into the notes')}
        </Button>
      </div>
      <div className={styles.corner}>
        <IconButton
          label={t('Copy')}
          disabled={isEmpty}
          icon={<Copy size={16} aria-hidden />}
          onClick={on.onCopy}
        />
        <IconButton
          label={t('Close the summary')}
          title={t('Close the summary (Esc)')}
          icon={<X size={16} aria-hidden />}
          onClick={on.onClose}
        />
      </div>
    </section>
  )
}
