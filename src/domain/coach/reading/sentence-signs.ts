import { englishFunctionWords, foreignLanguages, languagesOfWord } from './function-words'
import { notProseSpans } from './not-prose'
import { isQuoted, type SentenceText } from './sentence'
import type { Word } from './word'

/** What a sentence is written in, as far as it shows; `unclear` ones are read like English. */
export type WrittenIn = 'english' | 'unclear' | 'another-language' | 'not-prose'

export interface SentenceSigns {
  readonly writtenIn: WrittenIn
  /** How many signs of English and of one other language stand outside quotations. */
  readonly english: number
  readonly foreign: number
  /** How many characters there are without the white space. */
  readonly ink: number
}

const known = new WeakMap<SentenceText, SentenceSigns>()

/** What a sentence is written in; kept for as long as the sentence is. */
export function signsOf(sentence: SentenceText): SentenceSigns {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const signs = readSigns(sentence)
  known.set(sentence, signs)
  return signs
}

function readSigns(sentence: SentenceText): SentenceSigns {
  const ink = sentence.text.replaceAll(/\s+/gu, '').length
  if (isNotProse(sentence, ink)) return { writtenIn: 'not-prose', english: 0, foreign: 0, ink }
  const own = sentence.words.filter(({ start, end }) => !isQuoted(sentence, start, end))
  // A sentence that is all quotation is judged by what is quoted, and says nothing about the writer's language.
  const isOwn = own.length >= 2 || sentence.quoted.length === 0
  const { english, foreign } = countSigns(sentence, isOwn ? own : sentence.words)
  return {
    writtenIn: judge(english, foreign),
    english: isOwn ? english : 0,
    foreign: isOwn ? foreign : 0,
    ink,
  }
}

/** A few foreign words do not make an English sentence foreign. */
function judge(english: number, foreign: number): WrittenIn {
  if (foreign >= 2 && foreign > english * 1.5) return 'another-language'
  return english > 0 ? 'english' : 'unclear'
}

function countSigns(
  sentence: SentenceText,
  words: readonly Word[],
): { readonly english: number; readonly foreign: number } {
  const byLanguage = new Array<number>(foreignLanguages).fill(0)
  let english = 0
  let accented = 0
  for (const [at, { folded, start }] of words.entries()) {
    if (englishFunctionWords.has(folded)) english += 1
    // Names have foreign small words and accents in them too.
    if (isPartOfName(sentence, start) || isBeforeName(sentence, words, at)) continue
    for (const language of languagesOfWord.get(folded) ?? [])
      byLanguage[language] = (byLanguage[language] ?? 0) + 1
    if (accent.test(folded)) accented += 0.5
  }
  return { english, foreign: Math.max(...byLanguage) + accented + foreignLetters(sentence.text) }
}

function isPartOfName({ text }: SentenceText, start: number): boolean {
  return start > 0 && isCapital(text.charAt(start))
}

/** As in “de la Cruz” and “von Berg”. */
function isBeforeName(sentence: SentenceText, words: readonly Word[], at: number): boolean {
  if (!nameParticles.has(words[at]?.folded ?? '')) return false
  return [words[at + 1], words[at + 2]].some(
    (next) => next !== undefined && isPartOfName(sentence, next.start),
  )
}

const nameParticles = new Set([
  'de',
  'la',
  'le',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'el',
  'von',
  'der',
  'van',
  'y',
])

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** Latin letters that English lacks. */
const accent = /[\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]/u

/** Letters of other scripts, roughly: to pass over most sentences quickly. */
const mayBeForeign = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufaff]/u

/** Letters of another script where they are the most: two of them weigh as much as a small word. */
function foreignLetters(text: string): number {
  if (!mayBeForeign.test(text)) return 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters - latin > latin ? (letters - latin) / 2 : 0
}

/** Marks of program code and tables; those of Markdown are not among them. */
const codeMark = /[{}<>=;|\\$]|\w\(|::|\/\/|[a-z]_[a-z]/gu

/** A row of characters that nobody would speak: encoded data, a key, a path. */
const longestSpokenWord = 45

function isNotProse({ text, words }: SentenceText, ink: number): boolean {
  const marks = text.match(codeMark)?.length ?? 0
  if (marks >= 3 && marks * 12 >= ink) return true
  const tagged = notProseSpans(text).reduce((sum, { start, end }) => sum + end - start, 0)
  if (tagged * 2 > ink && tagged > words.length * 12) return true
  const digits = text.match(/\d/gu)?.length ?? 0
  if (digits >= 4 && digits * 2 > ink) return true
  const tooLong = words.reduce(
    (sum, { folded: { length } }) => (length > longestSpokenWord ? sum + length : sum),
    0,
  )
  return tooLong * 2 > ink && isInLatin(text)
}

/** Scripts without spaces have long rows of letters. */
function isInLatin(text: string): boolean {
  return !mayBeForeign.test(text)
}
