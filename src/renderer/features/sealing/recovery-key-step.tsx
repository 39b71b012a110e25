import { Copy, Download, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './sealing.module.css'

export interface RecoveryKeyStepProps {
  readonly bridge: Bridge
  readonly recoveryKey: string
  readonly onKept: () => void
  readonly onCancel: () => void
}

/** Shows the recovery key, this once, with the ways to keep it. */
export function RecoveryKeyStep({ bridge, recoveryKey, onKept, onCancel }: RecoveryKeyStepProps) {
  const [note, setNote] = useState('')
  const copy = async () => {
    const reply = await bridge.app.copyText({ text: recoveryKey })
    setNote(
      reply.ok
        ? t('Copied. Paste it where you keep it, then copy something else over it.')
        : reply.error.message,
    )
  }
  const save = async () => {
    const reply = await bridge.sealing.saveRecoveryKey({ recoveryKey })
    if (!reply.ok) setNote(reply.error.message)
    else if (reply.value.savedTo !== null)
      setNote(t('Saved to {{savedTo}}. Keep it off this computer.', { savedTo: reply.value.savedTo }))
  }
  return (
    <section className={styles.step}>
      <h2>{t('Your recovery key')}</h2>
      <p>
        {t(
          'It opens the library when the passphrase is forgotten. It is shown only now. Print it or write it down, and keep it where you keep papers that matter, not on this computer.',
        )}
      </p>
      <ol className={styles.key} aria-label={t('Recovery key')}>
        {recoveryKey.split('-').map((group, place) => (
          <li key={place} className={styles.group}>
            <span className={styles.number}>{place + 1}</span>
            <span className={styles.characters}>{group}</span>
          </li>
        ))}
      </ol>
      <div className={styles.notPrinted}>
        <div className={styles.actions}>
          <Button icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
            {t('Print…')}
          </Button>
          <Button icon={<Download size={16} aria-hidden />} onClick={() => void save()}>
            {t('Save…')}
          </Button>
          <Button icon={<Copy size={16} aria-hidden />} onClick={() => void copy()}>
            {t('Copy')}
          </Button>
        </div>
      </div>
      <p className={styles.hint} role="status">
        {note}
      </p>
      <div className={styles.notPrinted}>
        <div className={styles.actions}>
          <Button look="primary" onClick={onKept}>
            {t('I have kept it')}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t('Cancel')}
          </Button>
        </div>
      </div>
    </section>
  )
}
