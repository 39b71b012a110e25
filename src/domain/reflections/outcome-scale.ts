import { t } from '../../texts/t'
import { translated } from '../../texts/translated'

/**
 * How it went, or how it is expected to go, in words for 0 (index 0, the worst) to 10. The forecast and the
 * outcome are asked in the same words so that they can be compared.
 */
export const outcomeSteps = translated([
  'As bad as it could be',
  'Very badly',
  'Badly',
  'Rather badly',
  'Not so well',
  'Neither well nor badly',
  'All right',
  'Rather well',
  'Well',
  'Very well',
  'As good as it could be',
] as const)

const middleStep = 5
const clearDifference = 3

/**
 * Compares what was expected with what happened, both 0 to 10, in a sentence or two. Honest talk often goes
 * better than people forecast (Levine and Cohen 2018), so a fear that did not come true is worth remembering.
 */
export function describeForecastAgainstOutcome(forecast: number, outcome: number): string {
  const difference = outcome - forecast
  const wasFeared = forecast < middleStep
  if (difference >= clearDifference) {
    return wasFeared
      ? t('It went much better than you feared. Honest talk often does; remember this one before the next.')
      : t('It went much better than you expected. Keep what helped.')
  }
  if (difference > 0) {
    return wasFeared
      ? t('It went a little better than you feared, as honest talk often does.')
      : t('It went a little better than you expected.')
  }
  if (difference === 0) {
    return wasFeared
      ? t('It went as you feared, and you held the conversation all the same.')
      : t('It went as you expected. You read it well.')
  }
  return difference > -clearDifference
    ? t(
        'It went a little less well than you expected. One talk rarely settles it; the next step counts more.',
      )
    : t('It went worse than you expected, and that can sting. Hard matters often take a second talk.')
}
