import { foldText } from '../meetings/folded-text'

/** One word of a text: how a search compares it, and where it stands. */
export interface SearchWord {
  /** Folded: without capitals, accents and other marks; never empty. */
  readonly term: string
  /** Where the word begins and ends in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** What is longer is no word that anybody looks for; it is compared by its beginning. */
export const longestTerm = 64

type CharacterClass = typeof unknown | typeof separator | typeof inWord | typeof standsAlone

const unknown = 0
const separator = 1
const inWord = 2
/** A character of a script that puts no spaces between words: each counts as a word, and several as a phrase. */
const standsAlone = 3

const letterOrDigit = /[\p{Letter}\p{Number}\p{Mark}]/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const highestAscii = 0x7f
const firstBeyondOneUnit = 0x10000

/** Asking the patterns is slow, so each character is asked about once. */
const classes = new Uint8Array(firstBeyondOneUnit)

/** The words of a text, in their order. Anything may come in: lone surrogates and signs part words. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  let start = -1
  let isAscii = true
  let at = 0
  const endWord = (end: number) => {
    if (start >= 0) addWord(words, text, start, end, isAscii)
    start = -1
    isAscii = true
  }
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0
    const next = at + (codePoint >= firstBeyondOneUnit ? 2 : 1)
    const kind = classOf(codePoint)
    if (kind === inWord) {
      if (start < 0) start = at
      if (codePoint > highestAscii) isAscii = false
    } else {
      endWord(at)
      if (kind === standsAlone) addWord(words, text, at, next, false)
    }
    at = next
  }
  endWord(text.length)
  return words
}

function addWord(words: SearchWord[], text: string, start: number, end: number, isAscii: boolean): void {
  const word = text.slice(start, end)
  const term = (isAscii ? word.toLowerCase() : foldText(word)).slice(0, longestTerm)
  if (term !== '') words.push({ term, start, end })
}

function classOf(codePoint: number): CharacterClass {
  if (codePoint >= firstBeyondOneUnit) return askClass(codePoint)
  const known = classes[codePoint] as CharacterClass
  if (known !== unknown) return known
  const found = askClass(codePoint)
  classes[codePoint] = found
  return found
}

function askClass(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint)
  if (unspaced.test(character)) return standsAlone
  return letterOrDigit.test(character) ? inWord : separator
}
