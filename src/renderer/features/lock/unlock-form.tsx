import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { Unlocking } from '../../../ipc/requests/lock-requests'
import type { Reply } from '../../../ipc/reply'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { PassphraseField } from '../../components/passphrase-field'
import styles from './lock-screen.module.css'
import { pauseWords } from './pause-words'
import type { Pause } from './use-pause'

export interface UnlockFormProps {
  readonly bridge: Bridge
  readonly pause: Pause
  readonly canUseKeychain: boolean
  readonly onUseRecoveryKey: () => void
}

export function UnlockForm({ bridge, pause, canUseKeychain, onUseRecoveryKey }: UnlockFormProps) {
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isTrying, setTrying] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => field.current?.focus(), [])

  const tryWith = async (unlock: () => Promise<Reply<Unlocking>>) => {
    setTrying(true)
    setRefusal(null)
    const reply = await unlock()
    setTrying(false)
    if (!reply.ok) {
      setRefusal(reply.error.message)
      return
    }
    if (reply.value.kind === 'opened') return
    if (reply.value.kind === 'wrong') setRefusal(t('This is not the passphrase.'))
    pause.start(reply.value.pauseMs)
    field.current?.focus()
    field.current?.select()
  }
  const isWaiting = pause.secondsLeft > 0
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isTrying || isWaiting || passphrase === '') return
    void tryWith(() => bridge.lock.open({ passphrase }))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <PassphraseField
        label={t('Passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        inputRef={field}
        describedBy="unlock-refusal"
      />
      <p id="unlock-refusal" className={styles.refusal} role="alert">
        {[refusal, pauseWords(pause.secondsLeft)].filter(Boolean).join(' ')}
      </p>
      <Button type="submit" look="primary" disabled={isTrying || isWaiting || passphrase === ''}>
        {isTrying ? t('Unlocking…') : t('Unlock')}
      </Button>
      {canUseKeychain && (
        <Button disabled={isTrying} onClick={() => void tryWith(() => bridge.lock.openWithKeychain())}>
          {t('Unlock with this computer’s keychain')}
        </Button>
      )}
      <Button look="quiet" onClick={onUseRecoveryKey}>
        {t('Use the recovery key')}
      </Button>
    </form>
  )
}
