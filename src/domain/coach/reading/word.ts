/** One word of a sentence, folded for comparing: lower case, with a straight apostrophe. Offsets count from the sentence's start. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*/gu

export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = []
  for (const match of sentence.matchAll(word)) {
    words.push({
      folded: match[0].toLowerCase().replaceAll(/[’ʼ]/g, "'"),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return words
}
