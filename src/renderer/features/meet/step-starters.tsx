import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { meetKeyNames, starterKeyName } from './meet-keys'
import styles from './step-starters.module.css'

export interface StepStartersProps {
  readonly starters: readonly string[]
  readonly onInsert: (starter: string) => void
}

/** Ways to begin a sentence; choosing one puts it into the notes as a line to say. */
export function StepStarters({ starters, onInsert }: StepStartersProps) {
  const firstToLast = `${showShortcut(starterKeyName(0), isMac)}…${starters.length}`
  return (
    <div className={styles.starters}>
      <ul aria-label={t('Ways to begin')}>
        {starters.map((starter, index) => (
          <li key={starter}>
            <button
              type="button"
              className={styles.starter}
              title={t('Put into the notes as a line to say ({{shortcut}})', {
                shortcut: showShortcut(starterKeyName(index), isMac),
              })}
              aria-keyshortcuts={starterKeyName(index)}
              onClick={() => onInsert(starter)}
            >
              <kbd className={styles.key} aria-hidden="true">
                {index + 1}
              </kbd>
              <span>{starter}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.keys}>
        {t('{{firstToLast}} puts one into the notes; {{shortcut}} goes to the next step.', {
          firstToLast,
          shortcut: showShortcut(meetKeyNames.nextStep, isMac),
        })}
      </p>
    </div>
  )
}
