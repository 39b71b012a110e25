import { splitSentences } from '../reading/split-sentences'

/** What the measures see of a text: its folded words by sentence, and how it is written. */
export interface MannerReading {
  readonly text: string
  readonly sentences: readonly (readonly string[])[]
  readonly wordCount: number
  /** For each sentence, whether it ends as a question. */
  readonly questions: readonly boolean[]
}

export function readManner(text: string): MannerReading {
  const read = splitSentences(text).filter(({ sentence }) => sentence.words.length > 0)
  const sentences = read.map(({ sentence }) => sentence.words.map(({ folded }) => folded))
  return {
    text,
    sentences,
    wordCount: sentences.reduce((sum, { length }) => sum + length, 0),
    questions: read.map(({ sentence }) => sentence.isQuestion),
  }
}
