import type { ReactNode } from 'react'
import styles from './check-box.module.css'

export interface CheckBoxProps {
  /** The words beside the box, and its accessible name. */
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  /** A small remark after the words, not a part of the name. */
  readonly note?: ReactNode
}

/** A box to tick with its words, which are a part of what can be clicked. */
export function CheckBox({ label, isChecked, onChange, note }: CheckBoxProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={label}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.words} dir="auto">
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </label>
  )
}
