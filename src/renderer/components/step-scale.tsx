import { useId, useState } from 'react'
import { ignoreSecondClick } from './ignore-second-click'
import styles from './step-scale.module.css'

export interface StepScaleProps<V extends string | number> {
  readonly label: string
  /** The steps from the low end to the high one, each with its word. */
  readonly steps: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | null
  readonly onChange: (value: V | null) => void
  readonly hint?: string
  readonly id?: string
  /** Shows the words of all steps instead of those at both ends and of the chosen one. */
  readonly showsEveryWord?: boolean
  /** Leaves the name to a heading that the page shows already; it stays the accessible name. */
  readonly isLabelHidden?: boolean
  /** An answer cannot be taken back, only changed. */
  readonly isAnswerRequired?: boolean
}

/**
 * A scale as a group of radio buttons with a word each. Choosing the chosen step again, or pressing Backspace, takes
 * the answer back: no question has to stay answered.
 */
export function StepScale<V extends string | number>({
  label,
  steps,
  value,
  onChange,
  hint,
  id,
  showsEveryWord = false,
  isLabelHidden = false,
  isAnswerRequired = false,
}: StepScaleProps<V>) {
  const name = useId()
  /** The step under the pointer, whose word is shown before it is chosen. */
  const [pointed, setPointed] = useState<V | null>(null)
  const hintId = `${name}-hint`
  const takeBack = () => {
    if (!isAnswerRequired && value !== null) onChange(null)
  }
  const shown = steps.find((step) => step.value === (pointed ?? value))
  return (
    <div
      role="radiogroup"
      id={id}
      className={styles.scale}
      aria-label={label}
      aria-describedby={hint === undefined ? undefined : hintId}
    >
      <div className={isLabelHidden ? 'visually-hidden' : styles.heading}>
        <span className={styles.label}>{label}</span>
        {!showsEveryWord && (
          <span
            className={styles.shown}
            data-is-pointed={pointed !== null && pointed !== value}
            aria-hidden="true"
          >
            {shown?.label}
          </span>
        )}
      </div>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={showsEveryWord ? styles.words : styles.steps}>
        {steps.map((step) => (
          <label
            key={step.value}
            className={styles.step}
            onClickCapture={ignoreSecondClick}
            onPointerEnter={() => setPointed(step.value)}
            onPointerLeave={() => setPointed(null)}
          >
            <input
              type="radio"
              name={name}
              value={step.value}
              checked={step.value === value}
              aria-label={step.label}
              onChange={() => onChange(step.value)}
              onClick={() => {
                if (step.value === value) takeBack()
              }}
              onKeyDown={(event) => {
                if (event.key === 'Backspace' || event.key === 'Delete') takeBack()
              }}
            />
            {showsEveryWord && <span>{step.label}</span>}
          </label>
        ))}
      </div>
      {!showsEveryWord && (
        <div className={styles.ends} aria-hidden="true">
          <span>{steps[0]?.label}</span>
          <span>{steps.at(-1)?.label}</span>
        </div>
      )}
    </div>
  )
}
