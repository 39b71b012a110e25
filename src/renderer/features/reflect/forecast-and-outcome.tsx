import { describeForecastAgainstOutcome, outcomeSteps } from '../../../domain/reflections/outcome-scale'
import { t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { StepScale } from '../../components/step-scale'
import type { ReflectionPartProps } from './change-reflection'
import styles from './forecast-and-outcome.module.css'
import { ReflectionPart } from './reflection-part'

const steps = outcomeSteps.map((label, value) => ({ value, label }))

/** How it went, asked in the words in which it was expected. */
export function ForecastAndOutcome({
  reflection,
  change,
  forecast,
}: ReflectionPartProps & { readonly forecast: number | null }) {
  const { outcome } = reflection
  return (
    <ReflectionPart heading={t('The forecast and the outcome')}>
      <StepScale
        label={t('How it went')}
        steps={toldOptions(steps)}
        value={outcome}
        onChange={(next) => change(() => ({ outcome: next }))}
      />
      <p className={styles.compared}>
        {forecast === null
          ? t('Nothing was forecast before. ')
          : t('You expected: {{expected}}. ', { expected: t(outcomeSteps[forecast] ?? '') })}
        <span aria-live="polite">
          {forecast !== null && outcome !== null && describeForecastAgainstOutcome(forecast, outcome)}
        </span>
      </p>
    </ReflectionPart>
  )
}
