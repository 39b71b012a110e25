import { notProseSpans } from './not-prose'

/** One word of a sentence, folded for comparing: lower case, with a straight apostrophe. Offsets count from the sentence's start. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Whether more than white space lies between it and the word before: a comma, a dash, a bracket, a mark of quotation. */
  readonly isAfterPause: boolean
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*/gu

/** Marks that do not interrupt: white space and the signs of emphasis. */
const noPause = /^[\s*_~]*$/u

/** The words of a sentence in order, without those in code and addresses. */
export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = []
  const skipped = notProseSpans(sentence)
  let endBefore = 0
  for (const match of sentence.matchAll(word)) {
    const start = match.index
    const end = start + match[0].length
    if (skipped.some((span) => start < span.end && end > span.start)) continue
    const between = sentence.slice(endBefore, start)
    words.push({
      folded: match[0].toLowerCase().replaceAll(/[’ʼ]/g, "'"),
      start,
      end,
      isAfterPause: between !== ' ' && !noPause.test(between),
    })
    endBefore = end
  }
  return words
}
