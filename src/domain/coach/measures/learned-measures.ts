import { learnedMeasuresSchema, type LearnedMeasures } from './learned-measure'
import weights from './learned-measures.json'

/** What `npm run coach:train` learned, by measure. */
export const learnedMeasures: LearnedMeasures = learnedMeasuresSchema.parse(weights)
