import { inventedTranscripts } from './invented-transcripts'

/** A draft of about so many words in invented sentences, a line break after every fifth. */
export function draftedWords(words: number): string {
  const sentences: string[] = []
  let count = 0
  for (const { turns } of inventedTranscripts()) {
    for (const { text } of turns) {
      if (count >= words) return sentences.join('')
      sentences.push(text, sentences.length % 10 === 8 ? '\n' : ' ')
      count += text.split(' ').length
    }
  }
  return sentences.join('')
}
