import type { ReadSentence } from './sentence'
import { nextSentence } from './split-sentences'

/** A text with its sentences, as it was read last. */
export interface ReadText {
  readonly text: string
  readonly sentences: readonly ReadSentence[]
}

export const nothingRead: ReadText = { text: '', sentences: [] }

/**
 * Reads `text` again, knowing how it read before: only the sentences that the change touches are read anew, the others
 * keep their identity, so that what was found in them can be kept too. The result equals `splitSentences(text)`.
 */
export function rereadSentences(before: ReadText, text: string): ReadText {
  if (before.text === text) return before
  const unchanged = commonStart(before.text, text)
  const shift = text.length - before.text.length
  const unchangedEnd = commonEnd(before.text, text, unchanged)
  const kept = sentencesBefore(before.sentences, unchanged)
  const sentences = before.sentences.slice(0, kept)
  const last = sentences.at(-1)
  let from = last === undefined ? 0 : endOf(last)
  let quoted = last?.sentence.endsQuoted ?? false
  let old = kept
  for (;;) {
    const next = nextSentence(text, from, quoted)
    if (next === null) return { text, sentences }
    const { start } = next.read
    while (old < before.sentences.length && (before.sentences[old]?.start ?? 0) + shift < start) old += 1
    const met = before.sentences[old]
    const isSameFromHere =
      met !== undefined &&
      met.start + shift === start &&
      start >= text.length - unchangedEnd &&
      met.sentence.beginsQuoted === next.read.sentence.beginsQuoted
    if (isSameFromHere) {
      for (const read of before.sentences.slice(old)) sentences.push({ ...read, start: read.start + shift })
      return { text, sentences }
    }
    sentences.push(next.read)
    from = next.end
    quoted = next.read.sentence.endsQuoted
  }
}

function endOf({ start, sentence }: ReadSentence): number {
  return start + sentence.text.length
}

/** How many sentences end so far before the change that what follows them cannot move their end. */
function sentencesBefore(sentences: readonly ReadSentence[], unchanged: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    const next = sentences[middle + 1]
    // The next sentence's start is still unchanged: the white space and the first letter after it too.
    if (next !== undefined && next.start < unchanged) low = middle + 1
    else high = middle
  }
  // One that was cut for its length has looked as far as a full stop could have stood.
  while (low > 0 && endOfLook(sentences[low - 1]) > unchanged) low -= 1
  return low
}

function endOfLook(read: ReadSentence | undefined): number {
  return read === undefined ? 0 : read.start + read.looked
}

/** Equal stretches are passed over in steps of this many characters, as strings compare faster than their characters. */
const stride = 512

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at + stride <= most && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let length = 0
  while (length + stride <= most && endStretch(a, length) === endStretch(b, length)) length += stride
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1
  return length
}

function endStretch(text: string, length: number): string {
  return text.slice(text.length - length - stride, text.length - length)
}
