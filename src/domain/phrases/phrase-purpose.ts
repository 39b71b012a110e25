import { z } from 'zod'
import { translated } from '../../texts/translated'

/** What a phrase is there for; the order is that of the palette. */
export const phrasePurposeSchema = z.enum([
  'acknowledging',
  'saying-back',
  'buying-time',
  'adding',
  'repairing',
])

export type PhrasePurpose = z.infer<typeof phrasePurposeSchema>

export const phrasePurposes = phrasePurposeSchema.options

export const phrasePurposeNames: Readonly<Record<PhrasePurpose, string>> = translated({
  acknowledging: 'Acknowledging',
  'saying-back': 'Saying back',
  'buying-time': 'Buying time',
  adding: 'Disagreeing as an addition',
  repairing: 'Repairing',
})
