import type { Alternative } from '../finding'
import type { SentenceText } from '../reading/sentence'
import { isCapital, isFirstWord, withCapital } from './reword'

const label = 'leave it out'

/**
 * The sentence without the span: no doubled space or comma stays, and the word that comes first now gets the capital
 * letter. None when leaving it out would leave nothing, or the wrong article before it.
 */
export function leaveOut(sentence: SentenceText, start: number, end: number): readonly Alternative[] {
  const { text } = sentence
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (!/[\p{L}\p{N}]/u.test(before + after)) return []
  if (isFirstWord(sentence, start)) return fromTheBeginning(text, start, end)
  if (isWrongArticle(before, text.slice(start, end), after)) return []
  return [{ label, ...widened(text, before, after, start, end), text: '' }]
}

/** What follows moves to the beginning, with its capital letter. */
function fromTheBeginning(text: string, start: number, end: number): readonly Alternative[] {
  const gap = /^[\s,;:–—-]*/u.exec(text.slice(end))?.[0].length ?? 0
  const first = text.charAt(end + gap)
  if (!/[\p{L}\p{N}]/u.test(first)) return []
  return isCapital(text.charAt(start))
    ? [{ label, start, end: end + gap + 1, text: withCapital(first) }]
    : [{ label, start, end: end + gap, text: '' }]
}

/** Takes one of the two spaces along, and one of two commas: “it is, simply, late” becomes “it is late”. */
function widened(
  text: string,
  before: string,
  after: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const commaBefore = /,\s*$/u.exec(before)
  const commaAfter = /^\s*,/u.exec(after)
  if (commaBefore !== null && commaAfter !== null) {
    return { start: commaBefore.index, end: end + commaAfter[0].length }
  }
  if (commaBefore !== null && /^\s*(?:[.!?…]|$)/u.test(after)) return { start: commaBefore.index, end }
  const spaceAfter = /^\s+/u.exec(after)?.[0].length ?? 0
  if (/\s$/u.test(before) && spaceAfter > 0 && end + spaceAfter < text.length) {
    return { start, end: end + spaceAfter }
  }
  return { start: before.trimEnd().length, end }
}

/** “an only child”: the article belongs to the word that would go. */
function isWrongArticle(before: string, leaving: string, after: string): boolean {
  if (!/(?:^|\s)an?\s+$/iu.test(before)) return false
  const next = /^\s*(\p{L})/u.exec(after)?.[1] ?? ''
  return isVowel(next) !== isVowel(leaving.charAt(0)) || /[uh]/iu.test(next)
}

function isVowel(letter: string): boolean {
  return /[aeiou]/iu.test(letter)
}
