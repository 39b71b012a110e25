import type { DraftContext, DraftField } from '../draft-context'
import type { Alternative } from '../finding'
import { PhraseFinder, type FoundPhrase, type Phrase } from '../phrases/phrase-finder'
import { isQuoted, type SentenceText } from '../reading/sentence'
import type { RuleDescription, SentenceFinding, SentenceRule } from './rule'

/** A rule that is a list of phrases, with a reason for each that is found. */
export interface PhraseRuleParts<P extends Phrase> extends RuleDescription {
  readonly phrases: readonly P[]
  /** Boxes in which its words do not do what they do elsewhere. */
  readonly notIn?: readonly DraftField[]
  readonly reason: (words: string, entry: P) => string
  readonly alternatives?: (sentence: SentenceText, found: FoundPhrase<P>) => readonly Alternative[]
  /** What the patterns cannot say: whether this one counts here. */
  readonly counts?: (sentence: SentenceText, found: FoundPhrase<P>, context: DraftContext) => boolean
}

/** Quoted words never count: they are words of somebody else. */
export function phraseRule<P extends Phrase>(parts: PhraseRuleParts<P>): SentenceRule {
  const { phrases, notIn = [], reason, alternatives, counts, ...description } = parts
  const finder = new PhraseFinder(phrases)
  return {
    ...description,
    scope: 'sentence',
    find: (sentence, context) => {
      if (notIn.includes(context.field)) return []
      const findings: SentenceFinding[] = []
      for (const found of finder.find(sentence)) {
        const { entry, start, end } = found
        if (isQuoted(sentence, start, end)) continue
        if (counts !== undefined && !counts(sentence, found, context)) continue
        findings.push({
          start,
          end,
          phrase: entry.phrase,
          reason: reason(sentence.text.slice(start, end), entry),
          alternatives: alternatives?.(sentence, found) ?? [],
        })
      }
      return findings
    },
  }
}
