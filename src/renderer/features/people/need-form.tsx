import { useEffect, useId, useState } from 'react'
import type { NeedQuestionText } from '../../../domain/people/need-questions'
import type { NeedAnswer } from '../../../domain/people/needs'
import { t } from '../../../texts/t'
import { FairnessNote } from '../../coach/fairness-note'
import { Button } from '../../components/button'
import { TextArea } from '../../components/text-area'
import styles from './need-form.module.css'

export interface NeedFormProps {
  readonly question: NeedQuestionText
  readonly name: string
  readonly onAnswer: (answer: Pick<NeedAnswer, 'text' | 'certainty'>) => void
  readonly onCancel: () => void
}

const longestAnswer = 4000

/** A new answer, and whether they said or showed it or one only supposes so. */
export function NeedForm({ question, name, onAnswer, onCancel }: NeedFormProps) {
  const [text, setText] = useState('')
  const id = useId()
  useEffect(() => document.getElementById(id)?.focus(), [id])
  const trimmed = text.trim().slice(0, longestAnswer)
  const answerAs = (certainty: NeedAnswer['certainty']) => {
    if (trimmed !== '') onAnswer({ text: trimmed, certainty })
  }
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        const isCommand = event.ctrlKey || event.metaKey
        if (event.key === 'Enter' && isCommand) answerAs(event.shiftKey ? 'known' : 'assumed')
      }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          answerAs('assumed')
        }}
      >
        <TextArea
          id={id}
          label={question.question}
          hint={question.hint}
          size="line"
          value={text}
          onChange={setText}
        />
        <FairnessNote text={text} place={`need ${question.id}`} />
        <div className={styles.actions}>
          <Button type="submit" disabled={trimmed === ''}>
            {t('I assume so')}
          </Button>
          <Button
            disabled={trimmed === ''}
            onClick={() => answerAs('known')}
            title={t('{{name}} said or showed it', { name })}
          >
            {t('I know it')}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t('Cancel')}
          </Button>
        </div>
      </form>
    </div>
  )
}
