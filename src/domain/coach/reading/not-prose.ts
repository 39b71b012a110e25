import type { Span } from './quotes'

/** Code in backticks, addresses of pages and of people, tags of a markup: nobody's manner of speaking is in them. */
const notProse = /`[^`\n]*`|\b(?:https?:\/\/|www\.)\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.\w+|<\/?[a-z][^<>]*>/giu

/** A character that all of these contain one of, to pass over most sentences quickly. */
const mayBeThere = /[`@<]|:\/\/|www\./iu

/** Where a sentence is not prose, in order. */
export function notProseSpans(sentence: string): readonly Span[] {
  if (!mayBeThere.test(sentence)) return []
  return Array.from(sentence.matchAll(notProse), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}
