import { useState } from 'react'
import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import { intervalOptions, mostDays } from './intervals'
import styles from './interval-field.module.css'

export interface IntervalFieldProps {
  readonly label: string
  readonly days: number | null
  readonly onChange: (days: number | null) => void
}

/** An interval from a few plain ones, or any number of days. */
export function IntervalField({ label, days, onChange }: IntervalFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={styles.field}>
      <SelectField
        label={label}
        value={typed === null ? String(days ?? '') : 'custom'}
        options={intervalOptions(days)}
        onChange={(value) => {
          setTyped(value === 'custom' ? String(days ?? '') : null)
          if (value !== 'custom') onChange(value === '' ? null : Number(value))
        }}
      />
      {typed !== null && (
        <TextField
          label={t('Days')}
          aria-label={t('{{label}}, in days', { label })}
          type="number"
          min={1}
          max={mostDays}
          className={styles.days}
          value={typed}
          onChange={(text) => {
            setTyped(text)
            const count = Math.round(Number(text))
            if (text !== '' && count >= 1 && count <= mostDays) onChange(count)
          }}
        />
      )}
    </div>
  )
}
