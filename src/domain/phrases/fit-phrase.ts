/** A phrase as it goes into a text, and what to select of it afterwards, counted from where it begins. */
export interface FittedPhrase {
  readonly text: string
  /** The first gap, to be typed over; an empty stretch at the end where there is none. */
  readonly gapStart: number
  readonly gapEnd: number
}

export const gap = '…'

/**
 * Fits a phrase between the text before and after the caret: with a space where two words would touch, with a small
 * letter where a sentence goes on and a capital one where it begins, and without a second full stop.
 */
export function fitPhrase(phrase: string, before: string, after: string): FittedPhrase {
  const words = startsSentence(before) ? capitalized(phrase) : continued(phrase, before)
  const body = /^\s*[.!?,;:]/u.test(after) && !words.endsWith(gap) ? words.replace(/[.!]$/u, '') : words
  const lead = before === '' || /[\s([{“‘"'«/-]$/u.test(before) ? '' : ' '
  const trail = /^[\p{L}\p{N}“‘«([{]/u.test(after) ? ' ' : ''
  const text = `${lead}${body}${trail}`
  const gapStart = text.indexOf(gap)
  return gapStart < 0
    ? { text, gapStart: text.length, gapEnd: text.length }
    : { text, gapStart, gapEnd: gapStart + gap.length }
}

/** After nothing, a line break, or what ends a sentence, whatever closes behind that. */
function startsSentence(before: string): boolean {
  const line = before.slice(before.search(/[^\n]*$/u))
  return line.trim() === '' || /[.!?][)\]”’"'»]*\s*$/u.test(line) || /^[\s“‘"'«([{*•–-]+$/u.test(line)
}

function capitalized(phrase: string): string {
  return phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** After a colon both are right, and it stays as it was written. “I” never has a small letter, nor has a name. */
function continued(phrase: string, before: string): string {
  if (/:\s*$/u.test(before)) return phrase
  const first = /^[\p{L}’']+/u.exec(phrase)?.[0] ?? ''
  if (/^I(?:$|[’'])/u.test(first) || !commonFirstWords.has(first.toLowerCase())) return phrase
  return first.charAt(0).toLowerCase() + phrase.slice(1)
}

/** Words with which a sentence often begins and which are no names: only these lose their capital letter. */
const commonFirstWords = new Set(
  `a above all an and as at because both but by can could did do does for from give have how if in it it’s
  it's let maybe my no not of on one or our perhaps please right say so some tell thank thanks that that’s
  that's the then there there’s there's they this those to was we we’re we're what what’s what's when where
  which who why with would yes you you’re you're you’ve you've your`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)
