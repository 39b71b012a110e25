import { readSentence, type ReadSentence } from './sentence'

/** A text without full stops is cut into pieces of this many characters, at white space where there is some. */
const longestSentence = 600

/** No decision about an end looks further than this beyond it: the longest row of closing marks. */
const lookAhead = 20

/** Where a sentence may end: a line break, or marks of ending with what closes after them, before white space or the end. */
const ending = /\n|[.!?…]{1,8}["'’”»)\]]{0,8}(?=\s|$)/gu

/** A full stop after these, or after a single letter, is an abbreviation. */
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|vs|e\.g|i\.e|approx|dept|\p{L})\.$/iu

/**
 * The next sentence at or after `from`, with where the reading goes on; null when only white space is left. A quotation
 * ends with its paragraph even when it was never closed.
 */
export function nextSentence(
  text: string,
  from: number,
  beginsQuoted: boolean,
): { readonly read: ReadSentence; readonly end: number } | null {
  const start = firstInk(text, from)
  if (start === text.length) return null
  const isNewParagraph = text.slice(from, start).includes('\n') || text[from - 1] === '\n'
  const { end, looked } = endOfSentence(text, start)
  const sentence = readSentence(text.slice(start, end).trimEnd(), beginsQuoted && !isNewParagraph)
  return { read: { start, sentence, looked: looked - start }, end }
}

function firstInk(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1
  return at
}

function endOfSentence(text: string, start: number): { readonly end: number; readonly looked: number } {
  const longest = Math.min(text.length, start + longestSentence)
  // Only so much is searched: a text without any ending would otherwise be searched to its end for each piece of it.
  for (const { 0: marks, index } of text.slice(start, longest + lookAhead).matchAll(ending)) {
    const end = start + index + marks.length
    if (start + index >= longest) break
    const isFullStop = marks !== '.' || !abbreviation.test(text.slice(Math.max(start, end - 12), end))
    if (marks === '\n' || isFullStop) return { end, looked: end + 1 }
  }
  return {
    end: longest === text.length ? longest : lastSpace(text, start, longest),
    looked: longest + lookAhead,
  }
}

function lastSpace(text: string, start: number, longest: number): number {
  const space = text.slice(start, longest + 1).lastIndexOf(' ')
  if (space > 0) return start + space
  return isWithinPair(text, longest) ? longest - 1 : longest
}

/** Whether a character of two code units would be cut there. */
function isWithinPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

/** All sentences of a text, in order. */
export function splitSentences(text: string): readonly ReadSentence[] {
  const sentences: ReadSentence[] = []
  let quoted = false
  for (let next = nextSentence(text, 0, quoted); next !== null; next = nextSentence(text, next.end, quoted)) {
    sentences.push(next.read)
    quoted = next.read.sentence.endsQuoted
  }
  return sentences
}
