import { useState } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Escapable } from '../../components/escapable'
import { TextField } from '../../components/text-field'
import styles from './new-person-form.module.css'

export interface NewPersonFormProps {
  readonly onCreate: (name: string) => void
  readonly onCancel: () => void
}

const longestName = 200

/** A name is enough to begin with; the rest has its place on the person’s page. */
export function NewPersonForm({ onCreate, onCancel }: NewPersonFormProps) {
  const [name, setName] = useState('')
  const isNamed = name.trim() !== ''
  return (
    <Escapable onEscape={onCancel}>
      <form
        className={styles.form}
        aria-label={t('New person')}
        onSubmit={(event) => {
          event.preventDefault()
          if (isNamed) onCreate(name.trim())
        }}
      >
        <TextField
          className={styles.name}
          label={t('Name')}
          maxLength={longestName}
          value={name}
          onChange={setName}
          ref={focusAtOnce}
        />
        <Button look="primary" type="submit" disabled={!isNamed}>
          {t('Add')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </form>
    </Escapable>
  )
}

/** The form was asked for just now, so the keys go on in it. */
function focusAtOnce(box: HTMLInputElement | null): void {
  box?.focus()
}
