import { quotedSpans, type Span } from './quotes'
import { wordsOf, type Word } from './word'

/** A sentence by itself, without its place: equal sentences read alike, so that what is found in one can be kept. */
export interface SentenceText {
  /** As written, without the white space around it. */
  readonly text: string
  readonly words: readonly Word[]
  readonly isQuestion: boolean
  /** What stands in quotation marks; words of the other side do not count against the writer. */
  readonly quoted: readonly Span[]
  /** Whether it begins, and ends, inside a quotation that is longer than the sentence. */
  readonly beginsQuoted: boolean
  readonly endsQuoted: boolean
}

/** A sentence in its place: `start` counts from the beginning of the text. */
export interface ReadSentence {
  readonly start: number
  readonly sentence: SentenceText
  /** How many characters from its start had a say in where it ends. */
  readonly looked: number
}

const question = /\?["'’”»)\]]*$/u

/** Reads one sentence; `beginsQuoted` says that a quotation was left open before it. */
export function readSentence(text: string, beginsQuoted: boolean): SentenceText {
  const { spans, isOpen } = quotedSpans(text, beginsQuoted)
  return {
    text,
    words: wordsOf(text),
    isQuestion: question.test(text),
    quoted: spans,
    beginsQuoted,
    endsQuoted: isOpen,
  }
}

/** Whether the characters from `start` to `end` touch a quotation. */
export function isQuoted(sentence: SentenceText, start: number, end: number): boolean {
  return sentence.quoted.some((span) => start < span.end && end > span.start)
}
