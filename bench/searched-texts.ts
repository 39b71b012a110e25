import type { SearchDocument } from '../src/domain/search/search-document'
import { searchWords } from '../src/domain/search/search-words'
import { SeededRandom } from '../scripts/seed/seeded-random'

const eachKind = 20

/**
 * What people type, taken from what they wrote, so that each finds something: words, beginnings of words as they are
 * typed, two words, and phrases in quotes. The same documents give the same texts.
 */
export function searchedTexts(documents: readonly SearchDocument[]): string[] {
  const random = new SeededRandom('searched-texts')
  const lines = documents.flatMap(({ lines: all }) => all.map(({ text }) => text)).filter(hasWords)
  const wordsOfALine = () => searchWords(random.pick(lines)).map(({ term }) => term)
  const aWord = () => random.pick(wordsOfALine().filter(({ length }) => length >= 4))
  return Array.from({ length: eachKind }).flatMap(() => {
    const together = wordsOfALine()
    const start = random.integer(0, together.length - 2)
    return [
      aWord(),
      aWord().slice(0, random.integer(2, 4)),
      `${aWord()} ${aWord()}`,
      `"${together.slice(start, start + 2).join(' ')}"`,
    ]
  })
}

/** Enough of them to choose from, in one line. */
function hasWords(text: string): boolean {
  return searchWords(text).filter(({ term }) => term.length >= 4).length >= 2
}
