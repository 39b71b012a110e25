import type { Alternative } from '../finding'
import { PhraseFinder, type FoundPhrase } from '../phrases/phrase-finder'
import type { NotePhrase } from '../phrases/note-phrase'
import { isNegated } from '../reading/negated'
import { isReported } from '../reading/reported'
import { isQuoted, type SentenceText } from '../reading/sentence'
import { isAboutSomebody } from '../reading/about-somebody'
import type { SentenceFinding, SentenceRule } from './rule'

/** What the writer says to be a guess is no verdict: it may be asked about. */
const guesses = new PhraseFinder([
  {
    phrase: 'guess',
    pattern:
      '(maybe|perhaps|possibly|probably|i wonder|i suppose|i assume|i guess|i think|my guess|my impression|it seems|it seemed|might|may|could|as if|as though|not sure|if|whether|when|whenever)',
  },
])

interface NoteRuleParts {
  readonly phrases: readonly NotePhrase[]
  readonly reason: (words: string) => string
  /** What to fill in, in the place of the sentence. */
  readonly template: string
  /** Whether words that are marked as a guess (“I think she …”) may stand. */
  readonly mayGuess?: boolean
}

/** The part of a rule that reads notes about a person. Quoted, reported and denied words, and questions, may stand. */
export function noteRule({
  phrases,
  reason,
  template,
  mayGuess = false,
}: NoteRuleParts): Pick<SentenceRule, 'find'> {
  const finder = new PhraseFinder(phrases)
  const counts = (sentence: SentenceText, { entry, fromWord, start, end }: FoundPhrase<NotePhrase>) =>
    !isQuoted(sentence, start, end) &&
    !isReported(sentence, fromWord) &&
    (entry.isDenial === true || !isNegated(sentence, fromWord)) &&
    (entry.needsSomebody !== true || isAboutSomebody(sentence, fromWord)) &&
    !(mayGuess && isGuess(sentence, fromWord))
  return {
    find: (sentence) => {
      if (sentence.isQuestion) return []
      return finder
        .find(sentence)
        .filter((found) => counts(sentence, found))
        .map((found): SentenceFinding => {
          const { start, end, entry } = found
          const words = sentence.text.slice(start, end)
          return {
            start,
            end,
            phrase: entry.phrase,
            reason: reason(words),
            alternatives: [fillIn(sentence, template)],
          }
        })
    },
  }
}

function isGuess(sentence: SentenceText, at: number): boolean {
  return guesses.find(sentence).some(({ toWord }) => toWord <= at)
}

function fillIn({ text }: SentenceText, template: string): Alternative {
  return { label: template, start: 0, end: text.length, text: template }
}
