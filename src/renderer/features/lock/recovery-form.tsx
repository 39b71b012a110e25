import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { RecoveryCheck } from '../../../ipc/requests/lock-requests'
import type { Reply } from '../../../ipc/reply'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { NewPassphraseFields } from '../../components/new-passphrase-fields'
import { TextField } from '../../components/text-field'
import styles from './lock-screen.module.css'
import { pauseWords } from './pause-words'
import type { Pause } from './use-pause'

export interface RecoveryFormProps {
  readonly bridge: Bridge
  readonly pause: Pause
  readonly onBack: () => void
}

/** The way in for a forgotten passphrase: the recovery key first, then a new passphrase. */
export function RecoveryForm({ bridge, pause, onBack }: RecoveryFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [step, setStep] = useState<'recovery-key' | 'new-passphrase'>('recovery-key')
  const [recoveryKey, setRecoveryKey] = useState('')
  const [newPassphrase, setNewPassphrase] = useState<string | null>(null)
  const [isTrying, setTrying] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [step])

  const tryWith = async (check: () => Promise<Reply<RecoveryCheck>>) => {
    setTrying(true)
    setRefusal(null)
    const reply = await check()
    setTrying(false)
    if (!reply.ok) setRefusal(reply.error.message)
    else takeAnswer(reply.value)
  }
  const takeAnswer = (answer: RecoveryCheck) => {
    switch (answer.kind) {
      case 'fits':
        setStep('new-passphrase')
        return
      case 'mistyped':
        setRefusal(t('Something in it is mistyped or missing. It has eight groups of five characters.'))
        return
      case 'wrong':
        setRefusal(
          t('This recovery key does not open this library. It may have been replaced by a newer one.'),
        )
        pause.start(answer.pauseMs)
        return
      case 'too-soon':
        pause.start(answer.pauseMs)
    }
  }
  const isWaiting = pause.secondsLeft > 0
  const isReady = step === 'recovery-key' ? recoveryKey.trim() !== '' : newPassphrase !== null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isTrying || isWaiting || !isReady) return
    void tryWith(() =>
      newPassphrase === null
        ? bridge.lock.checkRecoveryKey({ recoveryKey })
        : bridge.lock.recover({ recoveryKey, newPassphrase }),
    )
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {step === 'recovery-key' ? (
        <TextField label={t('Recovery key')} value={recoveryKey} onChange={setRecoveryKey} />
      ) : (
        <>
          <p className={styles.text}>
            {t('The recovery key fits. Choose a new passphrase; the recovery key stays as it is.')}
          </p>
          <NewPassphraseFields onChange={setNewPassphrase} />
        </>
      )}
      <p className={styles.refusal} role="alert">
        {[refusal, pauseWords(pause.secondsLeft)].filter(Boolean).join(' ')}
      </p>
      <Button type="submit" look="primary" disabled={isTrying || isWaiting || !isReady}>
        {step === 'recovery-key' ? t('Check the recovery key') : t('Set the passphrase and unlock')}
      </Button>
      <Button look="quiet" onClick={onBack}>
        {t('Use the passphrase')}
      </Button>
    </form>
  )
}
