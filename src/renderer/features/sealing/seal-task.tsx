import { useState } from 'react'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { NewPassphraseFields } from '../../components/new-passphrase-fields'
import { AboutSealing } from './about-sealing'
import { groupsToAsk } from './groups-fit'
import { RecoveryKeyStep } from './recovery-key-step'
import { SealingProgress } from './sealing-progress'
import { TypedBackStep } from './typed-back-step'
import styles from './sealing.module.css'

type Step =
  | { readonly kind: 'about' }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | { readonly kind: 'typed-back'; readonly recoveryKey: string; readonly asked: readonly [number, number] }
  | { readonly kind: 'sealing' }

export interface SealTaskProps {
  readonly bridge: Bridge
  readonly onLeave: () => void
}

/** From the explanation to the sealed library, one thing at a time. Main closes the library for it and tells when it is open again. */
export function SealTask({ bridge, onLeave }: SealTaskProps) {
  const [step, setStep] = useState<Step>({ kind: 'about' })
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [isPreparing, setPreparing] = useState(false)
  const [refusal, setRefusal] = useState('')

  const prepare = async () => {
    if (passphrase === null || isPreparing) return
    setPreparing(true)
    const reply = await bridge.sealing.prepare({ passphrase })
    setPreparing(false)
    setRefusal(reply.ok ? '' : reply.error.message)
    if (reply.ok) setStep({ kind: 'recovery-key', recoveryKey: reply.value.recoveryKey })
  }
  const seal = async () => {
    setStep({ kind: 'sealing' })
    const reply = await bridge.sealing.seal()
    if (reply.ok && reply.value.kind === 'done') return
    setRefusal(reply.ok ? t('Cancelled. The library is as it was.') : reply.error.message)
    setPassphrase(null)
    setStep({ kind: 'about' })
  }

  switch (step.kind) {
    case 'about':
      return (
        <section className={styles.step}>
          <AboutSealing />
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
          <div className={styles.actions}>
            <Button look="primary" onClick={() => setStep({ kind: 'passphrase' })}>
              {t('Choose a passphrase')}
            </Button>
            <Button look="quiet" onClick={onLeave}>
              {t('Not now')}
            </Button>
          </div>
        </section>
      )
    case 'passphrase':
      return (
        <form
          className={styles.step}
          onSubmit={(event) => {
            event.preventDefault()
            void prepare()
          }}
        >
          <h2>{t('Choose a passphrase')}</h2>
          <div className={styles.fields}>
            <NewPassphraseFields onChange={setPassphrase} takesFocus />
          </div>
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
          <div className={styles.actions}>
            <Button type="submit" look="primary" disabled={passphrase === null || isPreparing}>
              {isPreparing ? t('Making the keys…') : t('Go on')}
            </Button>
            <Button look="quiet" onClick={onLeave}>
              {t('Cancel')}
            </Button>
          </div>
        </form>
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
          goOn={t('Seal the library')}
          onRight={() => void seal()}
          onBack={() => setStep({ kind: 'recovery-key', recoveryKey: step.recoveryKey })}
        />
      )
    case 'sealing':
      return <SealingProgress bridge={bridge} heading={t('Sealing the library')} />
  }
}
