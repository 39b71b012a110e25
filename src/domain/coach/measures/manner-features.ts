import { countMarkers } from './count-markers'
import { density, formFeatures } from './form-features'
import type { MannerMarker } from './manner-markers'
import { readManner } from './manner-reading'
import { mannerWords } from './manner-words'

/**
 * The features of a text by name; what is absent is 0. `form …` is how it is written, `marker …` the density of a group of
 * phrases, `opening …` the same for the first sentence, `word …` whether a word of the closed list occurs.
 */
export type Features = ReadonlyMap<string, number>

export function mannerFeatures(text: string): Features {
  const reading = readManner(text)
  const words = Math.max(1, reading.wordCount)
  const features = new Map<string, number>()
  for (const [name, value] of formFeatures(reading)) features.set(`form ${name}`, value)
  const counts = new Map<MannerMarker, number>()
  reading.sentences.forEach((sentence, index) => {
    countMarkers(sentence, counts)
    if (index > 0) return
    for (const [marker, count] of counts) features.set(`opening ${marker}`, density(count, words))
  })
  for (const [marker, count] of counts) features.set(`marker ${marker}`, density(count, words))
  for (const word of new Set(reading.sentences.flat())) {
    if (mannerWords.has(word)) features.set(`word ${word}`, 1)
  }
  return features
}
