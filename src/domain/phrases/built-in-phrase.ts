import type { PhrasePurpose } from './phrase-purpose'

/** A phrase that comes with Attune; the first gap, `…`, is what one fills in. */
export interface BuiltInPhrase {
  readonly id: string
  readonly text: string
  readonly purpose: PhrasePurpose
  /** What it rests on. */
  readonly sourceIds: readonly string[]
}

/** Phrases of one group; `texts` by an id that stays as it is. */
export function phrasesFor(
  purpose: PhrasePurpose,
  sourceIds: readonly string[],
  texts: Readonly<Record<string, string>>,
): BuiltInPhrase[] {
  return Object.entries(texts).map(([id, text]) => ({ id: `${purpose}/${id}`, text, purpose, sourceIds }))
}
