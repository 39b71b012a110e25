import { Check, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { NeedQuestionText } from '../../../domain/people/need-questions'
import type { NeedAnswer } from '../../../domain/people/needs'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Chip } from '../../components/chip'
import { Disclosure } from '../../components/disclosure'
import { IconButton } from '../../components/icon-button'
import { dayName } from '../../presentation/when'
import { NeedForm } from './need-form'
import styles from './need-card.module.css'

export interface NeedCardProps {
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onAnswer: (answer: Pick<NeedAnswer, 'question' | 'text' | 'certainty'>) => void
  readonly onChange: (answer: NeedAnswer) => void
  readonly onRemove: (answer: NeedAnswer) => void
  readonly question: NeedQuestionText
  /** The newest first. */
  readonly answers: readonly NeedAnswer[]
}

/** One question of the needs map: its newest answer, and the older ones on request. */
export function NeedCard({ question, answers, name, now, onAnswer, onChange, onRemove }: NeedCardProps) {
  const [isAnswering, setIsAnswering] = useState(false)
  const [newest, ...older] = answers
  const { id, label } = question
  return (
    <section className={styles.card} aria-label={label}>
      <div className={styles.head}>
        <h3>{label}</h3>
        {!isAnswering && (
          <Button
            look="quiet"
            icon={<Plus size={16} aria-hidden />}
            aria-label={
              newest === undefined ? t('Answer: {{label}}', { label }) : t('New answer: {{label}}', { label })
            }
            onClick={() => setIsAnswering(true)}
          >
            {newest === undefined ? t('Answer') : t('New answer')}
          </Button>
        )}
      </div>
      {isAnswering && (
        <NeedForm
          question={question}
          name={name}
          onCancel={() => setIsAnswering(false)}
          onAnswer={(answer) => {
            onAnswer({ question: id, ...answer })
            setIsAnswering(false)
          }}
        />
      )}
      {newest !== undefined && <Answer answer={newest} {...{ label, now, onChange, onRemove }} />}
      {newest === undefined && !isAnswering && <p className={styles.question}>{question.question}</p>}
      {older.length > 0 && (
        <Disclosure summary={t('{{count}} older answers', { count: older.length })}>
          <ul className={styles.older}>
            {older.map((answer) => (
              <li key={answer.id}>
                <Answer answer={answer} {...{ label, now, onChange, onRemove }} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

interface AnswerProps extends Pick<NeedCardProps, 'now' | 'onChange' | 'onRemove'> {
  readonly answer: NeedAnswer
  readonly label: string
}

function Answer({ answer, label, now, onChange, onRemove }: AnswerProps) {
  const { text, certainty, answeredAt } = answer
  return (
    <div className={styles.answer}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <div className={styles.meta}>
        <Chip tone={certainty === 'known' ? 'good' : 'quiet'}>
          {certainty === 'known' ? t('Known') : t('Assumed')}
        </Chip>
        <span>{dayName(answeredAt, now)}</span>
        {certainty === 'assumed' && (
          <Button
            look="quiet"
            icon={<Check size={16} aria-hidden />}
            aria-label={t('Now known: {{label}}', { label })}
            onClick={() => onChange({ ...answer, certainty: 'known' })}
          >
            {t('Now known')}
          </Button>
        )}
        <IconButton
          className={styles.remove}
          label={t('Remove this answer: {{label}}', { label })}
          icon={<X size={16} aria-hidden />}
          onClick={() => onRemove(answer)}
        />
      </div>
    </div>
  )
}
