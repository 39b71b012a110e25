import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './text-area.module.css'

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly id?: string
  readonly placeholder?: string
  /** A single line grows as well, but starts one line high. */
  readonly size?: 'line' | 'paragraph'
  /** Said after the label to those who cannot see where the box stands: `objection 2`. */
  readonly context?: string
  /** Hides the label from the eye where the layout already shows it; it stays the accessible name. */
  readonly isLabelHidden?: boolean
  /** Makes the box itself; without it, it is a plain one. */
  readonly renderBox?: ((box: ComponentProps<'textarea'>) => ReactNode) | undefined
}

/** A box that grows with what is written in it, so that no text ever scrolls out of sight. */
export function TextArea({
  label,
  value,
  onChange,
  hint,
  id,
  placeholder,
  context,
  size = 'paragraph',
  isLabelHidden = false,
  renderBox = (box) => <textarea {...box} />,
}: TextAreaProps) {
  const ownId = useId()
  const boxId = id ?? ownId
  const hintId = `${boxId}-hint`
  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <label htmlFor={boxId} className={styles.label}>
          {label}
          {context !== undefined && <span className="visually-hidden">, {context}</span>}
        </label>
      )}
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {renderBox({
        id: boxId,
        className: [styles.box, styles[size]].join(' '),
        'aria-label': isLabelHidden ? [label, context].filter(Boolean).join(', ') : undefined,
        value,
        placeholder,
        dir: 'auto',
        spellCheck: false,
        rows: size === 'line' ? 1 : 2,
        'aria-describedby': hint === undefined ? undefined : hintId,
        onChange: (event) => onChange(event.target.value),
      })}
    </div>
  )
}
