import { useState } from 'react'
import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { Button } from '../../components/button'
import styles from './global-key-field.module.css'
import { globalKeyOf } from './global-key-of'

export interface GlobalKeyFieldProps {
  readonly label: string
  /** The key that works now, or null for none. */
  readonly heldKey: string | null
  /** The key that was asked for and could not be had. */
  readonly refusedKey: string | null
  readonly isUsual: boolean
  readonly onChoose: (key: string) => void
  readonly onUsual: () => void
  readonly onNone: () => void
}

/** A key that works wherever one is: shown, pressed anew, given up. */
export function GlobalKeyField(props: GlobalKeyFieldProps) {
  const { label, heldKey, refusedKey, isUsual, onChoose, onUsual, onNone } = props
  const [isListening, setIsListening] = useState(false)
  const key = heldKey === null ? t('No key') : showShortcut(heldKey, isMac)
  return (
    <div role="group" aria-label={label} className={styles.field}>
      <span className={styles.label}>{label}</span>
      {isListening ? (
        <input
          className={styles.listening}
          aria-label={t('Press the new key')}
          value={t('Press the new key, with Ctrl, Cmd or Alt in it')}
          readOnly
          ref={(box) => box?.focus()}
          onBlur={() => setIsListening(false)}
          onKeyDown={(event) => {
            // Tab goes on, as everywhere.
            if (event.key === 'Tab') return
            event.preventDefault()
            event.stopPropagation()
            if (event.key === 'Escape') setIsListening(false)
            const pressed = globalKeyOf(event.nativeEvent, isMac)
            if (pressed === null) return
            setIsListening(false)
            onChoose(pressed)
          }}
        />
      ) : (
        <kbd className={styles.key}>{key}</kbd>
      )}
      <div className={styles.actions}>
        <Button onClick={() => setIsListening(true)}>{t('Change the key…')}</Button>
        {!isUsual && (
          <Button look="quiet" onClick={onUsual}>
            {t('Use the usual one')}
          </Button>
        )}
        {heldKey !== null && (
          <Button look="quiet" onClick={onNone}>
            {t('Use no key')}
          </Button>
        )}
      </div>
      {refusedKey !== null && (
        <p role="alert" className={styles.refused}>
          {heldKey === null
            ? t('{{key}} could not be had: another program has it, or the system keeps it.', {
                key: showShortcut(refusedKey, isMac),
              })
            : t(
                '{{key}} could not be had: another program has it, or the system keeps it. {{old}} still works.',
                { key: showShortcut(refusedKey, isMac), old: key },
              )}
        </p>
      )}
    </div>
  )
}
