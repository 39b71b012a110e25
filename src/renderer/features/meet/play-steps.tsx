import { ChevronDown, ChevronUp } from 'lucide-react'
import { t } from '../../../texts/t'
import { IconButton } from '../../components/icon-button'
import { SelectField } from '../../components/select-field'
import { isMac, showShortcut } from '../../commands/shortcut'
import { focusStop } from './focus-stops'
import { meetKeyNames } from './meet-keys'
import styles from './play-steps.module.css'
import { StepStarters } from './step-starters'
import type { CurrentStep } from './use-current-step'

export interface PlayStepsProps {
  readonly current: CurrentStep
  readonly onInsert: (starter: string) => void
}

/** The steps of one play as a list; the current one is open, with what to do and ways to begin a sentence. */
export function PlaySteps({ current, onInsert }: PlayStepsProps) {
  const { plays, play, step, stepIndex } = current
  return (
    <section aria-label={t('Steps')} className={styles.steps} {...focusStop}>
      <div className={styles.header}>
        {plays.length > 1 ? (
          <SelectField
            label={t('Play')}
            isLabelHidden
            value={play.id}
            options={plays.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={current.choosePlay}
          />
        ) : (
          <h2 className={styles.name}>{play.name}</h2>
        )}
        <IconButton
          label={t('Previous step')}
          title={t('Previous step ({{shortcut}})', {
            shortcut: showShortcut(meetKeyNames.previousStep, isMac),
          })}
          aria-keyshortcuts={meetKeyNames.previousStep}
          icon={<ChevronUp size={16} aria-hidden />}
          aria-disabled={stepIndex === 0}
          onClick={() => current.moveBy(-1)}
        />
        <IconButton
          label={t('Next step')}
          title={t('Next step ({{shortcut}})', {
            shortcut: showShortcut(meetKeyNames.nextStep, isMac),
          })}
          aria-keyshortcuts={meetKeyNames.nextStep}
          icon={<ChevronDown size={16} aria-hidden />}
          aria-disabled={stepIndex === play.steps.length - 1}
          onClick={() => current.moveBy(1)}
        />
      </div>
      <ol className={styles.list}>
        {play.steps.map(({ id, title, guidance, starters }, index) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={styles.title}
              aria-current={id === step.id ? 'step' : undefined}
              onClick={() => current.chooseStep(id)}
            >
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              {title}
            </button>
            {id === step.id && (
              <div className={styles.open}>
                <p className={styles.guidance}>{guidance}</p>
                <StepStarters starters={starters} onInsert={onInsert} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
