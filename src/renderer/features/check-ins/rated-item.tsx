import { useId } from 'react'
import type { RatedItem } from '../../../domain/check-ins/check-in'
import { wordOfStep, type CheckInItem } from '../../../domain/check-ins/check-in-item'
import type { ScaleStep } from '../../../domain/medium/situation'
import { t } from '../../../texts/t'
import { FairnessNote } from '../../coach/fairness-note'
import { StepScale } from '../../components/step-scale'
import { TextArea } from '../../components/text-area'
import styles from './rated-item.module.css'

export interface EarlierStep {
  readonly step: ScaleStep
  /** When it was chosen, as it stands in a line: `3 Oct`. */
  readonly on: string
}

export interface RatedItemFieldProps {
  readonly item: CheckInItem
  readonly rated: RatedItem | null
  readonly earlier: EarlierStep | null
  /** What is seen is seen of a person, who may read it. */
  readonly isAboutPerson: boolean
  readonly onChange: (rated: RatedItem | null) => void
}

const stepValues: readonly ScaleStep[] = [1, 2, 3, 4, 5]
const mostCharacters = 2000

/** One item: what stands behind it on the one side, the answer and what it was seen by on the other. */
export function RatedItemField({ item, rated, earlier, isAboutPerson, onChange }: RatedItemFieldProps) {
  const headingId = useId()
  const evidence = rated?.evidence ?? ''
  return (
    <section aria-labelledby={headingId} className={styles.item}>
      <div className={styles.about}>
        <h3 id={headingId}>{item.name}</h3>
        <ul className={styles.behaviours}>
          {item.behaviours.map((behaviour) => (
            <li key={behaviour}>{behaviour}</li>
          ))}
        </ul>
      </div>
      <div className={styles.answer}>
        <StepScale
          label={item.question}
          steps={stepValues.map((value) => ({ value, label: wordOfStep(item, value) }))}
          value={rated?.step ?? null}
          onChange={(step) => onChange(step === null ? null : { step, evidence })}
          // What was written stays: such an answer can be changed, and taken back once the words are gone.
          isAnswerRequired={evidence.trim() !== ''}
          {...(earlier === null ? {} : { hint: `${earlier.on}: ${wordOfStep(item, earlier.step)}` })}
        />
        {rated !== null && (
          <>
            <TextArea
              label={t('What did you see?')}
              context={item.name}
              placeholder={t('What did you see or hear?')}
              size="line"
              isLabelHidden
              value={evidence}
              onChange={(text) => onChange({ step: rated.step, evidence: text.slice(0, mostCharacters) })}
            />
            {isAboutPerson && (
              <FairnessNote text={evidence} place={`evidence ${item.id}`} line="once-above" />
            )}
          </>
        )}
      </div>
    </section>
  )
}
