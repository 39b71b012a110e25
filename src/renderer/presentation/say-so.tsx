import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import { wordsAfterItSlipped, wordsBeforeItSlips } from '../../domain/commitments/words-to-say-so'
import type { PersonSummary } from '../../domain/people/person'
import { dayOf } from '../../domain/records/day-count'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { SelectField } from '../components/select-field'
import { TextField } from '../components/text-field'
import { otherName } from './commitment-words'
import { dayInSentence } from './day-words'
import styles from './say-so.module.css'

export interface SaySoProps {
  readonly commitment: CommitmentSummary
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onCopy: (text: string) => void
  readonly onTold: () => void
}

/** The words to say that a promise will not be kept in time, or was not: to copy, and to mark as said. */
export function SaySo({ commitment, people, now, onCopy, onTold }: SaySoProps) {
  const today = dayOf(now)
  const [newDay, setNewDay] = useState('')
  const { dueOn, text } = commitment
  const isOver = dueOn !== null && dueOn < today
  const promise = {
    text,
    firstName: otherName(commitment, people).split(' ')[0] ?? '',
    due: dueOn === null ? t('then') : dayInSentence(dueOn, today),
    newDay: newDay === '' || newDay < today ? null : dayInSentence(newDay, today),
  }
  const offered = isOver ? wordsAfterItSlipped(promise) : wordsBeforeItSlips(promise)
  const [chosenId, setChosenId] = useState(offered[0]?.id ?? '')
  const chosen = offered.find(({ id }) => id === chosenId) ?? offered[0]
  if (chosen === undefined) return null
  return (
    <div className={styles.saySo}>
      <div className={styles.choices}>
        <SelectField
          label={t('In these words')}
          value={chosen.id}
          options={offered.map(({ id, label }) => ({ value: id, label }))}
          onChange={setChosenId}
        />
        <TextField
          label={t('A day I can keep')}
          type="date"
          min={today}
          value={newDay}
          onChange={setNewDay}
        />
      </div>
      <blockquote className={styles.words} dir="auto">
        {chosen.text}
      </blockquote>
      <div className={styles.buttons}>
        <Button icon={<Copy size={16} aria-hidden />} onClick={() => onCopy(chosen.text)}>
          {t('Copy')}
        </Button>
        <Button look="quiet" onClick={onTold}>
          {t('I told them')}
        </Button>
      </div>
    </div>
  )
}
