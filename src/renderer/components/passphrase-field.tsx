import { Eye, EyeOff } from 'lucide-react'
import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import styles from './passphrase-field.module.css'
import { t } from '../../texts/t'

export interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly disabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  /** The id of what says more about the field, such as why it was refused. */
  readonly describedBy?: string | undefined
}

/** A field for a passphrase: hidden as it is typed, shown where a person asks for it, and it tells of caps lock. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, disabled = false, inputRef, describedBy } = props
  const id = useId()
  const [isShown, setShown] = useState(false)
  const [isCapsLockOn, setCapsLockOn] = useState(false)
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLockOn(event.getModifierState('CapsLock'))
  const describedByIds = [describedBy, isCapsLockOn ? `${id}-caps` : undefined].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          ref={inputRef}
          id={id}
          type={isShown ? 'text' : 'password'}
          className={styles.input}
          value={value}
          disabled={disabled}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={describedByIds === '' ? undefined : describedByIds}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={noticeCapsLock}
          onKeyUp={noticeCapsLock}
          onBlur={() => setCapsLockOn(false)}
        />
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={isShown}
          aria-label={t('Show “{{label}}”', { label })}
          title={isShown ? t('Hide') : t('Show')}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </button>
      </div>
      {isCapsLockOn && (
        <p id={`${id}-caps`} className={styles.hint} role="status">
          {t('Caps lock is on.')}
        </p>
      )}
    </div>
  )
}
