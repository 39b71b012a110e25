import { useId, type ComponentProps } from 'react'
import styles from './text-field.module.css'

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isLabelHidden?: boolean
}

export function TextField({
  label,
  value,
  onChange,
  isLabelHidden = false,
  id,
  className,
  ...rest
}: TextFieldProps) {
  const ownId = useId()
  const boxId = id ?? ownId
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={boxId} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <input
        id={boxId}
        className={styles.box}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
    </div>
  )
}
