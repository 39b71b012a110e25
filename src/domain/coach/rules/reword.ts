import type { Alternative } from '../finding'
import type { SentenceText } from '../reading/sentence'

/** Other words in the place of the span, with the capital letter that stood there. */
export function reword(sentence: SentenceText, start: number, end: number, words: string): Alternative {
  const before = sentence.text.charAt(start)
  const text = isCapital(before) && isFirstWord(sentence, start) ? withCapital(words) : words
  return { label: text, start, end, text }
}

/** Whether nothing but marks stands before it in the sentence. */
export function isFirstWord(sentence: SentenceText, start: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, start))
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

export function withCapital(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
