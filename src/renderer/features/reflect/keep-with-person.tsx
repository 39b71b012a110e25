import { Check, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { needQuestions, needQuestionText } from '../../../domain/people/need-questions'
import type { NeedQuestion } from '../../../domain/people/needs'
import type { Person } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { SelectField } from '../../components/select-field'
import styles from './keep-with-person.module.css'
import { itemOf, type Keeping, type Kept } from './keeping'

export interface KeepWithPersonProps extends Keeping {
  readonly kind: Kept['kind']
  /** The words that may be kept; nothing is offered without any. */
  readonly text: string
}

const longestText: Readonly<Record<Kept['kind'], number>> = { need: 4000, 'common-ground': 1000 }

/** One click that takes words of this meeting to the person whom they are about. */
export function KeepWithPerson({ kind, text, ...keeping }: KeepWithPersonProps) {
  const words = text.trim()
  const { people } = keeping
  if (words === '' || words.length > longestText[kind] || people.length === 0) return null
  return (
    <div className={styles.keep}>
      {people.map((person) => (
        <KeepWith key={person.id} person={person} kind={kind} text={words} {...keeping} />
      ))}
    </div>
  )
}

interface KeepWithProps extends KeepWithPersonProps {
  readonly person: Person
}

function KeepWith({ person, kind, text, meetingId, onKeep, onTakeBack }: KeepWithProps) {
  const [question, setQuestion] = useState<NeedQuestion>('goals')
  const item = itemOf(person, kind, text, meetingId)
  const { name } = person
  if (item !== undefined) {
    return (
      <p className={styles.line} aria-live="polite">
        <Check size={16} aria-hidden className={styles.check} />
        <span>
          {'question' in item
            ? t('Added to {{name}}’s needs map: {{question}}', {
                name,
                question: needQuestionText(item.question).label,
              })
            : t('Added to the common ground with {{name}}', { name })}
        </span>
        <Button look="quiet" onClick={() => onTakeBack(person, kind, item.id)}>
          {t('Undo')}
        </Button>
      </p>
    )
  }
  return (
    <div className={styles.line}>
      <Button
        look="quiet"
        icon={<UserPlus size={16} aria-hidden />}
        onClick={() => onKeep(person, kind === 'need' ? { kind, question, text } : { kind, text })}
      >
        {kind === 'need'
          ? t('Add to {{name}}’s needs map', { name })
          : t('Add to the common ground with {{name}}', { name })}
      </Button>
      {kind === 'need' && (
        <SelectField
          label={t('Question of {{name}}’s needs map', { name })}
          isLabelHidden
          value={question}
          options={needQuestions.map(({ id, label }) => ({ value: id, label }))}
          onChange={setQuestion}
        />
      )}
    </div>
  )
}
