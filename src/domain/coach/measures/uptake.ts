import { measureText, type MeasuredText } from './learned-measure'
import { learnedMeasures } from './learned-measures'
import { uptakeFeatures } from './uptake-features'

/**
 * How much a reply builds on what was heard just before it, in standard deviations of experts' ratings (after Demszky et al.
 * 2021), with the features that raised or lowered it most. For ordering and trends, never shown as a grade.
 */
export function uptakeOf(reply: string, heard: string): MeasuredText {
  return measureText(learnedMeasures.uptake, uptakeFeatures(reply, heard))
}
