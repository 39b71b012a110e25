import { useEffect, useRef } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './discard-dialog.module.css'

export interface DiscardDialogProps {
  /** What goes, by name; null while nothing is asked. */
  readonly names: readonly string[] | null
  readonly onDiscard: () => void
  readonly onKeep: () => void
}

const mostNamed = 5

/** The one question that Attune asks before it does something: this cannot be undone, so it names what goes. */
export function DiscardDialog({ names, onDiscard, onKeep }: DiscardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isAsked = names !== null
  useEffect(() => {
    if (isAsked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsked])
  const shown = names?.slice(0, mostNamed) ?? []
  const others = (names?.length ?? 0) - shown.length
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="discard-heading" onClose={onKeep}>
      <h2 id="discard-heading">{t('Delete these {{count}} for good?', { count: names?.length ?? 0 })}</h2>
      <ul className={styles.names}>
        {shown.map((name, place) => (
          <li key={place} dir="auto">
            {name}
          </li>
        ))}
        {others > 0 && <li>{t('and {{others}} more', { others })}</li>}
      </ul>
      <p>{t('Their earlier versions go along. This cannot be undone.')}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onKeep}>
          {t('Keep')}
        </Button>
        <Button onClick={onDiscard}>{t('Delete for good')}</Button>
      </div>
    </dialog>
  )
}
