import { memo } from 'react'
import { media, mediumNames, mediumPhrases, type Medium } from '../../../domain/medium/medium'
import {
  inputScales,
  type InputScale,
  type ScaleStep,
  type Situation,
} from '../../../domain/medium/situation'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { SelectField } from '../../components/select-field'
import { StepScale } from '../../components/step-scale'
import styles from './situation-inputs.module.css'

export interface KnownPreference {
  /** Whose it is; null where it is that of most of several people. */
  readonly name: string | null
  readonly medium: Medium
}

export interface SituationInputsProps {
  readonly situation: Situation
  /** What is known of the people, offered but never filled in by itself. */
  readonly known: KnownPreference | null
  readonly onChange: (answers: Partial<Situation>) => void
}

/** The nine questions of the advisor, and what the other person prefers. */
export const SituationInputs = memo(function SituationInputs({
  situation,
  known,
  onChange,
}: SituationInputsProps) {
  return (
    <div className={styles.inputs}>
      {inputScales.map((scale) => (
        <SituationInputScale
          key={scale.input}
          scale={scale}
          value={situation[scale.input]}
          onChange={onChange}
        />
      ))}
      <PreferenceField value={situation.preferredMedium} known={known} onChange={onChange} />
    </div>
  )
})

const scaleSteps: readonly ScaleStep[] = [1, 2, 3, 4, 5]

interface SituationInputScaleProps {
  readonly scale: InputScale
  readonly value: ScaleStep | null
  readonly onChange: (answers: Partial<Situation>) => void
}

const SituationInputScale = memo(function SituationInputScale({
  scale,
  value,
  onChange,
}: SituationInputScaleProps) {
  return (
    <div data-guide={scale.input}>
      <StepScale
        id={scale.input}
        label={scale.name}
        steps={scaleSteps.map((step) => ({ value: step, label: scale.steps[step - 1] ?? '' }))}
        value={value}
        onChange={(answer) => onChange({ [scale.input]: answer })}
      />
    </div>
  )
})

const unknown = 'unknown'

interface PreferenceFieldProps {
  readonly value: Medium | null
  readonly known: KnownPreference | null
  readonly onChange: (answers: Partial<Situation>) => void
}

function PreferenceField({ value, known, onChange }: PreferenceFieldProps) {
  const options = [
    { value: unknown, label: t('Not known') },
    ...media.map((medium) => ({ value: medium, label: mediumNames[medium] })),
  ] as const
  return (
    <div id="preferred-medium" data-guide="preferred-medium" className={styles.preference}>
      <SelectField<Medium | typeof unknown>
        label={t('Their own preference')}
        value={value ?? unknown}
        options={options}
        onChange={(chosen) => onChange({ preferredMedium: chosen === unknown ? null : chosen })}
      />
      {known !== null && known.medium !== value && (
        <p className={styles.known}>
          {known.name === null
            ? t('Most of them usually prefer {{medium}}.', { medium: mediumPhrases[known.medium] })
            : t('{{name}} usually prefers {{medium}}.', {
                name: known.name,
                medium: mediumPhrases[known.medium],
              })}
          <Button
            look="quiet"
            className={styles.count}
            onClick={() => onChange({ preferredMedium: known.medium })}
          >
            {t('Count it in')}
          </Button>
        </p>
      )}
    </div>
  )
}
