import { z } from 'zod'

const weighedFeatureSchema = z.object({
  /** Mean and standard deviation of the feature in the labelled texts. */
  mean: z.number(),
  spread: z.number().positive(),
  /** What one standard deviation more of it adds to the score. */
  weight: z.number(),
})

/** How well the measure agrees with people on texts that it was not learned from. */
const agreementSchema = z.object({
  name: z.string(),
  value: z.number(),
  /** Holds 95 % of resamples by group. */
  interval: z.tuple([z.number(), z.number()]),
  /** The value of each way to deal the folds; empty when there is only one. */
  runs: z.array(z.number()),
})

export type Agreement = z.infer<typeof agreementSchema>

/** What the measure made of a sentence of our own when it was learned: how many features, and which score. */
const probeSchema = z.object({
  heard: z.string(),
  text: z.string(),
  features: z.number().int(),
  score: z.number(),
})

export type Probe = z.infer<typeof probeSchema>

/** A linear measure with all that was learned, readable as it stands. */
export const learnedMeasureSchema = z.object({
  about: z.string(),
  source: z.string(),
  licence: z.string(),
  rows: z.number().int(),
  /** How strongly the weights are held small, chosen by cross-validation within the labelled rows. */
  penalty: z.number(),
  crossValidated: z.array(agreementSchema),
  probes: z.array(probeSchema),
  /** The score of a text with average features, in standard deviations of the judges’ ratings. */
  intercept: z.number(),
  features: z.record(z.string(), weighedFeatureSchema),
})

export type LearnedMeasure = z.infer<typeof learnedMeasureSchema>

/**
 * The rated replies in which a rule finds something, the others, and by how much their mean ratings differ in the direction
 * that the rule expects.
 */
const ruleStrengthSchema = z.object({
  texts: z.number().int(),
  others: z.number().int(),
  strength: z.number(),
})

export const learnedMeasuresSchema = z.object({
  receptiveness: learnedMeasureSchema,
  uptake: learnedMeasureSchema,
  rules: z.record(z.string(), ruleStrengthSchema),
})

export type LearnedMeasures = z.infer<typeof learnedMeasuresSchema>
