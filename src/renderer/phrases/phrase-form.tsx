import { useEffect, useId, useRef, useState } from 'react'
import { longestPhrase, phraseTextSchema, type PhraseSummary } from '../../domain/phrases/phrase'
import { phrasePurposeNames, phrasePurposes, type PhrasePurpose } from '../../domain/phrases/phrase-purpose'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { SelectField } from '../components/select-field'
import { TextField } from '../components/text-field'
import styles from './phrase-form.module.css'

export interface TypedPhrase {
  readonly text: string
  readonly purpose: PhrasePurpose
}

export interface PhraseFormProps {
  /** The phrase that is changed; null for a new one. */
  readonly edited: PhraseSummary | null
  readonly typed: string
  /** Answers whether it was kept. */
  readonly onKeep: (phrase: TypedPhrase) => Promise<boolean>
}

const groups = phrasePurposes.map((purpose) => ({ value: purpose, label: phrasePurposeNames[purpose] }))

/** One phrase to type, and the group that it belongs to. */
export function PhraseForm({ edited, typed, onKeep }: PhraseFormProps) {
  const [text, setText] = useState(edited?.text ?? typed)
  const [purpose, setPurpose] = useState<PhrasePurpose>(edited?.purpose ?? 'acknowledging')
  const [refusal, setRefusal] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const refusalId = useId()
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const keep = async () => {
    const why = whyRefused(text)
    setRefusal(why)
    if (why === '' && (await onKeep({ text, purpose }))) setText('')
    form.current?.querySelector('input')?.focus()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        label={edited === null ? t('A phrase of your own') : t('Change the phrase')}
        placeholder={t('As you would say it; “…” for what you fill in')}
        value={text}
        dir="auto"
        className={styles.text ?? ''}
        aria-invalid={refusal !== ''}
        aria-describedby={refusal === '' ? undefined : refusalId}
        onChange={(changed) => {
          setText(changed)
          setRefusal('')
        }}
      />
      <SelectField label={t('Group')} value={purpose} options={groups} onChange={setPurpose} />
      <Button look="primary" type="submit">
        {edited === null ? t('Add') : t('Change')}
      </Button>
      {refusal !== '' && (
        <p id={refusalId} role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </form>
  )
}

/** Why a phrase cannot be kept, in a sentence; empty when it can. */
export function whyRefused(text: string): string {
  if (text.trim() === '') return t('Type the phrase first.')
  const { length } = text.replace(/\s+/gu, ' ').trim()
  if (length > longestPhrase) {
    return t(
      'That is {{length}} characters, and {{longestPhrase}} is the most: shorten it to what you would say in one go.',
      { length, longestPhrase },
    )
  }
  return phraseTextSchema.safeParse(text).success ? '' : t('This cannot be kept as a phrase.')
}
