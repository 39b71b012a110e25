import { useId } from 'react'
import { jotKinds, type JotKind } from '../../../domain/jots/jot'
import { msg, t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { KeyHint } from '../../components/key-hint'
import styles from './jot-kind-choice.module.css'

export interface JotKindChoiceProps {
  readonly kind: JotKind
  /** Whether a meeting is under way; without one a line is not offered. */
  readonly hasMeeting: boolean
  readonly onChoose: (kind: JotKind) => void
}

const names: Readonly<Record<JotKind, string>> = {
  thought: msg('Thought'),
  promise: msg('Promise'),
  line: msg('Meeting'),
}

/** What the words become; one stop for Tab, and arrows between them. */
export function JotKindChoice({ kind, hasMeeting, onChoose }: JotKindChoiceProps) {
  const group = useId()
  return (
    <div role="radiogroup" aria-label={t('What it becomes')} className={styles.kinds}>
      {jotKinds.map((one, index) => {
        if (one === 'line' && !hasMeeting) return null
        const key = showShortcut(`Alt+${index + 1}`, isMac)
        return (
          <label key={one} className={styles.kind} title={key}>
            <input
              type="radio"
              name={group}
              checked={one === kind}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onChange={() => onChoose(one)}
            />
            <span>{t(names[one])}</span>
            <KeyHint>{key}</KeyHint>
          </label>
        )
      })}
    </div>
  )
}
