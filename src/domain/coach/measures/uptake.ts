import { learnedMeasures } from './learned-measures'
import { LinearMeasure, type MeasuredText } from './linear-measure'
import { uptakeFeatures } from './uptake-features'

const measure = new LinearMeasure(learnedMeasures.uptake)

/**
 * How much a reply builds on what was heard just before it, in standard deviations of experts' ratings (after Demszky et al.
 * 2021), with the features that raised or lowered it most. For ordering and trends, never shown as a grade.
 */
export function uptakeOf(reply: string, heard: string): MeasuredText {
  return measure.measure(uptakeFeatures(reply, heard))
}
