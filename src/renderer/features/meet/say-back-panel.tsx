import { X } from 'lucide-react'
import { useEffect, useRef, type Ref } from 'react'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { TextArea } from '../../components/text-area'
import styles from './say-back-panel.module.css'

export interface SayBackPanelProps {
  readonly text: string
  readonly hasNewer: boolean
  readonly onEdit: (text: string) => void
  readonly onComposeAnew: () => void
  readonly onCopy: () => void
  readonly onMoveToNotes: () => void
  readonly onSaid: () => void
  readonly onClose: () => void
  readonly ref?: Ref<HTMLElement>
}

/** The summary beside the notes: to change, to read out, and to note that it was said. */
export function SayBackPanel({ text, hasNewer, ref, ...on }: SayBackPanelProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const isEmpty = text.trim() === ''
  return (
    <section ref={ref} aria-label="Summary" className={styles.panel}>
      <div ref={box}>
        <TextArea label="Summary to say" value={text} onChange={on.onEdit} />
      </div>
      {hasNewer && (
        <p className={styles.newer}>
          These are your words from before; more was captured since.{' '}
          <Button look="quiet" onClick={on.onComposeAnew}>
            Compose it anew
          </Button>
        </p>
      )}
      <div className={styles.actions}>
        <Button look="primary" disabled={isEmpty} onClick={on.onSaid}>
          I said it
        </Button>
        <Button disabled={isEmpty} onClick={on.onMoveToNotes}>
          Put into the notes
        </Button>
        <Button look="quiet" disabled={isEmpty} onClick={on.onCopy}>
          Copy
        </Button>
      </div>
      <IconButton
        label="Close the summary"
        title="Close the summary (Esc)"
        className={styles.close}
        icon={<X size={16} aria-hidden />}
        onClick={on.onClose}
      />
    </section>
  )
}
