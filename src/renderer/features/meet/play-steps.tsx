import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { focusStop } from './focus-stops'
import styles from './play-steps.module.css'
import { StepButtons } from './step-buttons'
import { StepStarters } from './step-starters'
import type { CurrentStep } from './use-current-step'

export interface PlayStepsProps {
  readonly current: CurrentStep
  readonly onInsert: (starter: string) => void
}

/** The steps of one play as a list; the current one is open, with what to do and ways to begin a sentence. */
export function PlaySteps({ current, onInsert }: PlayStepsProps) {
  const { plays, play, step } = current
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
        <StepButtons current={current} />
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
