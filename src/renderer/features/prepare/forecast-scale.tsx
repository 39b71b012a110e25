import { memo } from 'react'
import { outcomeSteps } from '../../../domain/reflections/outcome-scale'
import { t } from '../../../texts/t'
import { StepScale } from '../../components/step-scale'

const steps = outcomeSteps.map((label, value) => ({ value, label }))

export interface ForecastScaleProps {
  readonly forecast: number | null
  readonly onChange: (forecast: number | null) => void
}

export const ForecastScale = memo(function ForecastScale({ forecast, onChange }: ForecastScaleProps) {
  return (
    <div data-guide="forecast">
      <StepScale
        id="forecast"
        label={t('How bad do I expect it to go')}
        steps={steps}
        value={forecast}
        onChange={onChange}
      />
    </div>
  )
})
