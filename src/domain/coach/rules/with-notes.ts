import type { SentenceRule } from './rule'

/**
 * One rule with two lists of words: notes about a person speak of “she” and “he” and ask for a fact with its date, where
 * a draft speaks to “you” and asks for other words. It has one name, and is switched off in both.
 */
export function withNotes(inDrafts: SentenceRule, inNotes: Pick<SentenceRule, 'find'>): SentenceRule {
  return {
    ...inDrafts,
    find: (sentence, context) =>
      (context.field === 'about-person' ? inNotes : inDrafts).find(sentence, context),
  }
}
