import type { DraftContext } from '../draft-context'
import type { Alternative, Effect, Finding } from '../finding'
import type { ReadSentence, SentenceText } from '../reading/sentence'
import type { RuleId } from './rule-id'

/** What is told of a rule wherever it is listed. */
export interface RuleDescription {
  readonly id: RuleId
  readonly name: string
  readonly effect: Effect
  /** One sentence: what it looks for, and what that tends to do. */
  readonly about: string
  readonly sourceIds: readonly string[]
}

/** A finding within one sentence: its offsets count from the sentence's start. */
export type SentenceFinding = Omit<Finding, 'rule' | 'effect' | 'sourceIds' | 'weight' | 'words'> & {
  /** Only where it differs from the rule's own. */
  readonly effect?: Effect
  readonly sourceIds?: readonly string[]
}

/** A finding in the whole text: its offsets count from the text's start. */
export type TextFinding = SentenceFinding

/**
 * Looks at one sentence alone. It must depend on nothing but its arguments: what it finds is kept for as long as the
 * sentence stays as it is.
 */
export interface SentenceRule extends RuleDescription {
  readonly scope: 'sentence'
  readonly find: (sentence: SentenceText, context: DraftContext) => readonly SentenceFinding[]
}

/** Looks at all sentences together; runs at every key, so it asks the sentences for facts that are kept with them. */
export interface TextRule extends RuleDescription {
  readonly scope: 'text'
  readonly find: (sentences: readonly ReadSentence[], context: DraftContext) => readonly TextFinding[]
}

export type Rule = SentenceRule | TextRule

/** Replaces the span itself. */
export function instead(start: number, end: number, text: string): Alternative {
  return { label: text, start, end, text }
}
