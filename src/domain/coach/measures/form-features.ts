import type { MannerReading } from './manner-reading'

/** Marks and habits of writing that are counted, with what finds them. */
const habits = {
  'question marks': /\?/gu,
  'exclamation marks': /!/gu,
  commas: /,/gu,
  ellipses: /…|\.{2,}/gu,
  'semicolons and colons': /[;:]/gu,
  'quotation marks': /["“”]/gu,
  brackets: /\(/gu,
  'words in capitals': /\b\p{Lu}{3,}\b/gu,
  'i without a capital': /\bi\b/gu,
  'sentences without a capital': /[.!?]\s+\p{Ll}/gu,
  'marks without a space': /\p{Ll}[.,?!]\p{L}/gu,
  'double spaces': / {2}/gu,
  numbers: /\p{N}+/gu,
  'long words': /\p{L}{7,}/gu,
} as const

/** The form of a text: lengths on a logarithmic scale, habits by their density, and how it begins and ends. */
export function formFeatures(reading: MannerReading): readonly (readonly [string, number])[] {
  const { text, sentences, wordCount, questions } = reading
  const words = Math.max(1, wordCount)
  const letters = sentences.reduce((sum, sentence) => sum + sentence.join('').length, 0)
  const different = new Set(sentences.flat()).size
  const counted = Object.entries(habits).map(
    ([name, habit]) => [name, density(text.match(habit)?.length ?? 0, words)] as const,
  )
  return [
    ...counted,
    ['words', Math.log(words)],
    ['sentences', Math.log(sentences.length + 0.5)],
    ['letters a word', Math.log(letters / words + 0.5)],
    ['words of the first sentence', Math.log((sentences[0]?.length ?? 0) + 0.5)],
    ['share of different words', Math.log(different / words + 0.5)],
    ['ends with a question', questions.at(-1) === true ? 1 : 0],
    ['begins with a question', questions[0] === true ? 1 : 0],
    ['ends without a mark', /[.!?…]["'’”)\]]*\s*$/u.test(text) ? 0 : 1],
    ['begins without a capital', /^\s*\p{Ll}/u.test(text) ? 1 : 0],
  ]
}

/** A count as the root of what it would be in 60 words: the second of a kind tells less than the first. */
export function density(count: number, words: number): number {
  return Math.sqrt((count * 60) / words)
}
