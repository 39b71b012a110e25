import { mannerMarkers, type MannerMarker } from './manner-markers'

interface MarkerPhrase {
  readonly words: readonly string[]
  readonly marker: MannerMarker
}

const byFirstWord = new Map<string, MarkerPhrase[]>()
for (const { name, phrases } of mannerMarkers) {
  for (const words of phrases) {
    const first = words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, marker: name }])
  }
}

/** How often each group of phrases begins in a sentence; at one word a group counts once. */
export function countMarkers(sentence: readonly string[], into: Map<MannerMarker, number>): void {
  for (let at = 0; at < sentence.length; at += 1) {
    let last: MannerMarker | null = null
    for (const { words, marker } of byFirstWord.get(sentence[at] ?? '') ?? []) {
      if (marker === last || !isAt(sentence, at, words)) continue
      into.set(marker, (into.get(marker) ?? 0) + 1)
      last = marker
    }
  }
}

function isAt(sentence: readonly string[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    if (sentence[at + offset] !== words[offset]) return false
  }
  return true
}
