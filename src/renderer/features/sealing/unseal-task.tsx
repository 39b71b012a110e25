import { useState } from 'react'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { PassphraseStep } from './passphrase-step'
import { SealingProgress } from './sealing-progress'
import styles from './sealing.module.css'
import { whyRefused } from './why-refused'

export interface UnsealTaskProps {
  readonly bridge: Bridge
  readonly onLeave: () => void
}

/** Makes plain files of the sealed ones again. */
export function UnsealTask({ bridge, onLeave }: UnsealTaskProps) {
  const [isUnderWay, setUnderWay] = useState(false)
  const unseal = async (passphrase: string) => {
    const stopListening = bridge.sealing.onProgressed(() => setUnderWay(true))
    const reply = await bridge.sealing.unseal({ passphrase })
    stopListening()
    setUnderWay(false)
    if (!reply.ok) return reply.error.message
    if (reply.value.kind === 'done') return null
    if (reply.value.kind === 'cancelled') return t('Cancelled. The library is sealed as it was.')
    return whyRefused(reply.value)
  }
  return (
    <>
      {isUnderWay && <SealingProgress bridge={bridge} heading={t('Unsealing the library')} />}
      <div hidden={isUnderWay}>
        <PassphraseStep
          heading={t('Unseal the library')}
          goOn={t('Unseal')}
          onPassphrase={unseal}
          onLeave={onLeave}
        >
          <p className={styles.hint}>
            {t(
              'Afterwards whoever gets the folder can read everything in it, and so can any other program. Backups that were made while it was sealed still need the passphrase of now, or the recovery key.',
            )}
          </p>
        </PassphraseStep>
      </div>
    </>
  )
}
