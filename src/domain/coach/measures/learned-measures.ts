import { z } from 'zod'
import { learnedMeasureSchema, type LearnedMeasure } from './learned-measure'
import weights from './learned-measures.json'

export const learnedMeasuresSchema = z.object({
  receptiveness: learnedMeasureSchema,
  uptake: learnedMeasureSchema,
})

export type LearnedMeasures = z.infer<typeof learnedMeasuresSchema>

/** What `npm run coach:train` learned, by measure. */
export const learnedMeasures: Readonly<Record<keyof LearnedMeasures, LearnedMeasure>> =
  learnedMeasuresSchema.parse(weights)
