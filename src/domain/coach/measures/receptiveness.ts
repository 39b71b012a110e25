import { learnedMeasures } from './learned-measures'
import { LinearMeasure, type MeasuredText } from './linear-measure'
import { mannerFeatures } from './manner-features'

const measure = new LinearMeasure(learnedMeasures.receptiveness)

/**
 * How receptive a reply in a disagreement tends to sound to others, in standard deviations of judges' ratings (after Yeomans
 * et al. 2020), with the features of manner that raised or lowered it most. For ordering and trends, never shown as a grade.
 */
export function receptivenessOf(text: string): MeasuredText {
  return measure.measure(mannerFeatures(text))
}
