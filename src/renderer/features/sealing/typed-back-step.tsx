import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { TextField } from '../../components/text-field'
import { groupsFit } from './groups-fit'
import styles from './sealing.module.css'

export interface TypedBackStepProps {
  readonly recoveryKey: string
  /** Which two groups are asked for, counted from zero. */
  readonly asked: readonly [number, number]
  readonly goOn: string
  readonly onRight: () => void
  readonly onBack: () => void
}

/** Asks for two groups of the recovery key, so that nobody goes on with a key that was not kept. */
export function TypedBackStep({ recoveryKey, asked, goOn, onRight, onBack }: TypedBackStepProps) {
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [isRefused, setRefused] = useState(false)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const isRight = groupsFit(recoveryKey, asked, typed)
    setRefused(!isRight)
    if (isRight) onRight()
  }
  return (
    <form ref={form} className={styles.step} onSubmit={submit}>
      <h2>{t('Read it from where you kept it')}</h2>
      <p>{t('Type two of its groups, from the paper or the file and not from memory.')}</p>
      <div className={styles.fields}>
        <TextField
          label={t('Group {{number}}', { number: asked[0] + 1 })}
          value={typed[0]}
          onChange={(value) => setTyped([value, typed[1]])}
        />
        <TextField
          label={t('Group {{number}}', { number: asked[1] + 1 })}
          value={typed[1]}
          onChange={(value) => setTyped([typed[0], value])}
        />
      </div>
      <p className={styles.refusal} role="alert">
        {isRefused && t('This is not what the recovery key says there. Look at it once more.')}
      </p>
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {goOn}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('Show the key again')}
        </Button>
      </div>
    </form>
  )
}
