import { useEffect, useRef, useState, type SubmitEvent, type ReactNode } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { PassphraseField } from '../../components/passphrase-field'
import styles from './sealing.module.css'

export interface PassphraseStepProps {
  readonly heading: string
  readonly goOn: string
  /** Answers why it was refused, or null when it went on. */
  readonly onPassphrase: (passphrase: string) => Promise<string | null>
  readonly onLeave: () => void
  /** What else has to be filled in first. */
  readonly isReady?: boolean
  readonly children?: ReactNode
}

/** Asks for the passphrase once more before something that matters. */
export function PassphraseStep(props: PassphraseStepProps) {
  const { heading, goOn, onPassphrase, onLeave, isReady = true, children } = props
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isTrying, setTrying] = useState(false)
  const [refusal, setRefusal] = useState('')
  useEffect(() => field.current?.focus(), [])
  const canGoOn = isReady && !isTrying && passphrase !== ''
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!canGoOn) return
    setTrying(true)
    const reason = await onPassphrase(passphrase)
    setTrying(false)
    setRefusal(reason ?? '')
    if (reason !== null) field.current?.select()
  }
  return (
    <form className={styles.step} onSubmit={(event) => void submit(event)}>
      <h2>{heading}</h2>
      <div className={styles.fields}>
        <PassphraseField
          label={t('Passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          inputRef={field}
        />
      </div>
      {children}
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={!canGoOn}>
          {isTrying ? t('One moment…') : goOn}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
