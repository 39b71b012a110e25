import { countMarkers } from './count-markers'
import type { Features } from './manner-features'
import type { MannerMarker } from './manner-markers'
import { readManner, type MannerReading } from './manner-reading'
import { mannerWords } from './manner-words'
import { overlapFeatures } from './overlap-features'

/**
 * The features by which a reply shows that it builds on what was said before it; what is absent is 0. `shared …` compares
 * the two, whatever they are about; `form …` is how both are written, `marker …` and `opening …` count groups of phrases,
 * `word …` says that a word of the closed list occurs in the reply.
 */
export function uptakeFeatures(replyText: string, heardText: string): Features {
  const reply = readManner(replyText)
  const heard = readManner(heardText)
  const features = new Map<string, number>()
  for (const [name, value] of overlapFeatures(reply, heard)) features.set(`shared ${name}`, value)
  for (const [name, value] of formOf(reply, heard)) features.set(`form ${name}`, value)
  const counts = new Map<MannerMarker, number>()
  reply.sentences.forEach((sentence, index) => {
    countMarkers(sentence, counts)
    if (index > 0) return
    for (const marker of counts.keys()) features.set(`opening ${marker}`, 1)
  })
  for (const [marker, count] of counts) features.set(`marker ${marker}`, Math.log1p(count))
  for (const word of new Set(reply.sentences.flat()))
    if (mannerWords.has(word)) features.set(`word ${word}`, 1)
  return features
}

function formOf(reply: MannerReading, heard: MannerReading): readonly (readonly [string, number])[] {
  const questions = reply.questions.filter(Boolean).length
  const first = reply.sentences[0]?.length ?? 0
  return [
    ['words', Math.log1p(reply.wordCount)],
    ['sentences', Math.log1p(reply.sentences.length)],
    ['words heard', Math.log1p(heard.wordCount)],
    ['sentences heard', Math.log1p(heard.sentences.length)],
    ['words beside words heard', Math.log((reply.wordCount + 1) / (heard.wordCount + 1))],
    ['words of the first sentence', Math.log1p(first)],
    ['questions', Math.log1p(questions)],
    ['share of questions', questions / Math.max(1, reply.sentences.length)],
    ['begins with a question', reply.questions[0] === true ? 1 : 0],
    ['ends with a question', reply.questions.at(-1) === true ? 1 : 0],
    ['heard a question', heard.questions.some(Boolean) ? 1 : 0],
    ['up to three words', reply.wordCount <= 3 ? 1 : 0],
    ['commas', Math.log1p(reply.text.match(/,/gu)?.length ?? 0)],
    ['dashes', Math.log1p(reply.text.match(/[–—]/gu)?.length ?? 0)],
    ['exclamation marks', Math.log1p(reply.text.match(/!/gu)?.length ?? 0)],
  ]
}
