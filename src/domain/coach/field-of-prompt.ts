import type { DraftField } from './draft-context'

const fields: Readonly<Record<string, DraftField>> = {
  'say-back': 'say-back',
  'check-question': 'check-question',
  'first-sentence': 'first-sentence',
  'hard-truth': 'hard-truth',
  'ask-or-offer': 'ask-or-offer',
  'what-changes': 'ask-or-offer',
}

/**
 * The field that the answer to a prompt is drafted in; null for what is not meant to be said: their own words, facts,
 * and private thoughts are nobody's to improve.
 */
export function fieldOfPrompt(promptId: string): DraftField | null {
  return Object.hasOwn(fields, promptId) ? (fields[promptId] ?? null) : null
}
