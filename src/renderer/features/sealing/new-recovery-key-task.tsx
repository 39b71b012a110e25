import { useState } from 'react'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { groupsToAsk } from './groups-fit'
import { PassphraseStep } from './passphrase-step'
import { RecoveryKeyStep } from './recovery-key-step'
import styles from './sealing.module.css'
import { TypedBackStep } from './typed-back-step'
import { whyRefused } from './why-refused'

type Step =
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | { readonly kind: 'typed-back'; readonly recoveryKey: string; readonly asked: readonly [number, number] }

export interface NewRecoveryKeyTaskProps {
  readonly bridge: Bridge
  readonly onTaken: () => void
  readonly onFailed: (message: string) => void
  readonly onLeave: () => void
}

/** Makes another recovery key; the present one holds until the new one was typed back. */
export function NewRecoveryKeyTask({ bridge, onTaken, onFailed, onLeave }: NewRecoveryKeyTaskProps) {
  const [step, setStep] = useState<Step>({ kind: 'passphrase' })
  const make = async (passphrase: string) => {
    const reply = await bridge.sealing.newRecoveryKey({ passphrase })
    if (!reply.ok) return reply.error.message
    if (reply.value.kind !== 'made') return whyRefused(reply.value)
    setStep({ kind: 'recovery-key', recoveryKey: reply.value.recoveryKey })
    return null
  }
  const take = async () => {
    const reply = await bridge.sealing.takeRecoveryKey()
    if (reply.ok) onTaken()
    else onFailed(reply.error.message)
  }
  switch (step.kind) {
    case 'passphrase':
      return (
        <PassphraseStep
          heading={t('Make a new recovery key')}
          goOn={t('Make a new recovery key')}
          onPassphrase={make}
          onLeave={onLeave}
        >
          <p className={styles.hint}>
            {t(
              'The present recovery key then opens this library no more. It still opens backups and copies of the folder that were made before.',
            )}
          </p>
        </PassphraseStep>
      )
    case 'recovery-key':
      return (
        <RecoveryKeyStep
          bridge={bridge}
          recoveryKey={step.recoveryKey}
          onKept={() => setStep({ ...step, kind: 'typed-back', asked: groupsToAsk(Math.random) })}
          onCancel={onLeave}
        />
      )
    case 'typed-back':
      return (
        <TypedBackStep
          recoveryKey={step.recoveryKey}
          asked={step.asked}
          goOn={t('Use the new recovery key')}
          onRight={() => void take()}
          onBack={() => setStep({ kind: 'recovery-key', recoveryKey: step.recoveryKey })}
        />
      )
  }
}
