import { useEffect, useId, useRef, useState } from 'react'
import { t } from '../../texts/t'
import { adviseOnPassphrase, shortestPassphrase } from './passphrase-advice'
import { PassphraseField } from './passphrase-field'
import styles from './new-passphrase-fields.module.css'

export interface NewPassphraseFieldsProps {
  /** The passphrase once both fields agree and it can be taken, else null. */
  readonly onChange: (passphrase: string | null) => void
  /** The first field takes the focus once it is shown. */
  readonly takesFocus?: boolean
}

/** A passphrase to be chosen: typed twice, since a slip would lock its owner out, with a word on its length. */
export function NewPassphraseFields({ onChange, takesFocus = false }: NewPassphraseFieldsProps) {
  const firstField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) firstField.current?.focus()
  }, [takesFocus])
  const id = useId()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const change = (nextFirst: string, nextSecond: string) => {
    setFirst(nextFirst)
    setSecond(nextSecond)
    const canBeTaken = nextFirst === nextSecond && nextFirst.length >= shortestPassphrase
    onChange(canBeTaken ? nextFirst : null)
  }
  const differs = second !== '' && first !== second
  return (
    <div className={styles.fields}>
      <PassphraseField
        label={t('New passphrase')}
        value={first}
        inputRef={firstField}
        onChange={(value) => change(value, second)}
        describedBy={`${id}-advice`}
      />
      <p id={`${id}-advice`} className={styles.hint}>
        {adviseOnPassphrase(first)}
      </p>
      <PassphraseField
        label={t('New passphrase, once more')}
        value={second}
        onChange={(value) => change(first, value)}
        describedBy={`${id}-differs`}
      />
      <p id={`${id}-differs`} className={styles.word} role="status">
        {differs && !first.startsWith(second) ? t('The two are not the same yet.') : ''}
      </p>
    </div>
  )
}
