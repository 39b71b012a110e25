import { useEffect, useState } from 'react'
import type { SealingProgress as Progress } from '../../../ipc/requests/sealing-requests'
import type { Bridge } from '../../../preload'
import { msg, t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './sealing.module.css'

const stepWords: Readonly<Record<Progress['step'], string>> = {
  sealing: msg('Sealing, reading back and comparing'),
  unsealing: msg('Unsealing, reading back and comparing'),
  replacing: msg('Putting the new files in place'),
}

/** How far sealing or unsealing is. It can be cancelled until the new files are put in place. */
export function SealingProgress({ bridge, heading }: { readonly bridge: Bridge; readonly heading: string }) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isCancelling, setCancelling] = useState(false)
  useEffect(() => bridge.sealing.onProgressed(setProgress), [bridge])
  const canCancel = progress?.step !== 'replacing' && !isCancelling
  return (
    <section className={styles.step}>
      <h2>{heading}</h2>
      <progress
        className={styles.progress}
        aria-label={heading}
        max={progress?.total ?? 1}
        {...(progress === null ? {} : { value: progress.done })}
      />
      <p role="status">
        {progress === null
          ? t('Looking at the files…')
          : t('{{step}}: {{done}} of {{total}} files', {
              step: t(stepWords[progress.step]),
              done: progress.done,
              total: progress.total,
            })}
      </p>
      <p className={styles.hint}>
        {t(
          'Nothing is replaced before everything was checked. If the computer stops in the middle, the library is as it was, or finished at the next start.',
        )}
      </p>
      <div className={styles.actions}>
        <Button
          disabled={!canCancel}
          onClick={() => {
            setCancelling(true)
            void bridge.sealing.cancel()
          }}
        >
          {isCancelling ? t('Cancelling…') : t('Cancel')}
        </Button>
      </div>
    </section>
  )
}
