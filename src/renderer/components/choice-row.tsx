import { useId } from 'react'
import styles from './choice-row.module.css'
import { ignoreSecondClick } from './ignore-second-click'

export interface ChoiceRowProps<V extends string> {
  readonly question: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | null
  readonly onChange: (value: V | null) => void
}

/**
 * A question with its few answers on one line. As in a scale, choosing the chosen answer again, or pressing
 * Backspace, takes it back.
 */
export function ChoiceRow<V extends string>({ question, options, value, onChange }: ChoiceRowProps<V>) {
  const name = useId()
  const takeBack = () => {
    if (value !== null) onChange(null)
  }
  return (
    <div role="radiogroup" aria-label={question} className={styles.row}>
      <span className={styles.question}>{question}</span>
      <span className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} onClickCapture={ignoreSecondClick}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onClick={() => {
                if (option.value === value) takeBack()
              }}
              onKeyDown={(event) => {
                if (event.key === 'Backspace' || event.key === 'Delete') takeBack()
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </div>
  )
}
