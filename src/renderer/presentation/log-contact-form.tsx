import { useState } from 'react'
import { media, mediumNames, type Medium } from '../../domain/medium/medium'
import type { Contact } from '../../domain/people/in-touch'
import { t } from '../../texts/t'
import { FairnessNote } from '../coach/fairness-note'
import { Button } from '../components/button'
import { Escapable } from '../components/escapable'
import { SelectField } from '../components/select-field'
import { TextField } from '../components/text-field'
import styles from './log-contact-form.module.css'
import { fromLocalInput, toLocalInput } from './when'

export interface LogContactFormProps {
  readonly name: string
  /** Milliseconds. */
  readonly now: number
  readonly onLog: (contact: Omit<Contact, 'id'>) => void
  readonly onCancel: () => void
}

const longestNote = 2000
const minuteMs = 60_000

/** One contact outside of the meetings that are kept here: when, in which medium, and a line if one likes. */
export function LogContactForm({ name, now, onLog, onCancel }: LogContactFormProps) {
  const [when, setWhen] = useState(() => toLocalInput(new Date(now).toISOString()))
  const [medium, setMedium] = useState<Medium | ''>('')
  const [note, setNote] = useState('')
  const at = fromLocalInput(when)
  const isAhead = at !== null && Date.parse(at) > now + minuteMs
  return (
    <Escapable onEscape={onCancel}>
      <form
        className={styles.form}
        aria-label={t('A contact with {{name}}', { name })}
        onSubmit={(event) => {
          event.preventDefault()
          if (at !== null && !isAhead) onLog({ at, medium: medium === '' ? null : medium, note: note.trim() })
        }}
      >
        <TextField
          label={t('When')}
          type="datetime-local"
          max="9999-12-31T23:59"
          value={when}
          onChange={setWhen}
          ref={focusAtOnce}
        />
        <SelectField
          label={t('How')}
          value={medium}
          options={[
            { value: '', label: t('Not said') },
            ...media.map((value) => ({ value, label: mediumNames[value] })),
          ]}
          onChange={setMedium}
        />
        <TextField
          className={styles.note}
          label={t('A line about it, if you like')}
          maxLength={longestNote}
          value={note}
          onChange={setNote}
        />
        <div className={styles.fairness}>
          <FairnessNote text={note} place="contact" />
        </div>
        <div className={styles.actions}>
          <Button look="primary" type="submit" disabled={at === null || isAhead}>
            {t('Log it')}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t('Cancel')}
          </Button>
          {isAhead && (
            <span className={styles.remark}>{t('That is still ahead: a meeting is the place for it.')}</span>
          )}
        </div>
      </form>
    </Escapable>
  )
}

/** The form was asked for just now, so the keys go on in it. */
function focusAtOnce(box: HTMLInputElement | null): void {
  box?.focus()
}
