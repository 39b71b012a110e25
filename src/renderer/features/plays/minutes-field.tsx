import { useId, useState } from 'react'
import { t } from '../../../texts/t'
import { TextField } from '../../components/text-field'
import styles from './own-play-editor.module.css'

export interface MinutesFieldProps {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

type Writing =
  | { readonly kind: 'shown' }
  /** What stands in the box, which may be no number on the way to one. */
  | { readonly kind: 'writing'; readonly text: string }
  /** The box was left with what is no length, and shows the last one again. */
  | { readonly kind: 'kept' }

const most = 600

/** How long preparing takes. The box may be empty while one writes; left so, it keeps the last length and says so. */
export function MinutesField({ minutes, onChange }: MinutesFieldProps) {
  const [state, setState] = useState<Writing>({ kind: 'shown' })
  const noteId = useId()
  return (
    <div className={styles.minutes}>
      <TextField
        className={styles.number}
        label={t('Minutes to prepare')}
        type="number"
        min={1}
        max={most}
        aria-describedby={noteId}
        value={state.kind === 'writing' ? state.text : String(minutes)}
        onChange={(text) => {
          setState({ kind: 'writing', text })
          const written = minutesOf(text)
          if (written !== null) onChange(written)
        }}
        onBlur={() => {
          if (state.kind !== 'writing') return
          setState({ kind: minutesOf(state.text) === null ? 'kept' : 'shown' })
        }}
      />
      <p id={noteId} role="status" className={styles.kept}>
        {state.kind === 'kept' &&
          t('It stays at {{minutes}}. It can be from 1 to {{most}} minutes.', { minutes, most })}
      </p>
    </div>
  )
}

function minutesOf(text: string): number | null {
  const minutes = Math.round(Number(text))
  return text.trim() !== '' && minutes >= 1 && minutes <= most ? minutes : null
}
