/** One clause of a turn, made for comparing: lower case, straight apostrophes, no hesitations, no fillers at its start. */
export interface Clause {
  /** The words alone, with one space between them; never empty. */
  readonly words: string
  /** How many words. */
  readonly count: number
  /** Whether a question mark stands at its end. */
  readonly isAsked: boolean
}

/** A turn of talk without the small sounds of listening; without clauses when there was nothing else. */
export interface Turn {
  readonly clauses: readonly Clause[]
  /** How many words all clauses have together. */
  readonly count: number
  /** It takes up a sentence that was left unfinished, or is left unfinished itself: a dash at its start or end. */
  readonly isPiece: boolean
}

/** Nobody speaks longer in one turn; what comes after so many characters is not read. */
const longestTurn = 6_000

const stageDirection = /\[[^\]]{0,60}\]/gu
const clause = /[^.?!…;\n]+[.?!…;\n]*/gu
const listening = /\b(?:mm-hm+|uh-huh|uh-uh|u+m+|u+h+|e+r+m*|h+m+|mm+)\b/gu
const stutter = /\b([\p{L}']{1,30})(?:\s?-+\s?\1\b)+/gu
const repeated = /\b([\p{L}']{1,30}(?: [\p{L}']{1,30}){0,3})(?: \1\b)+/gu
const fillers =
  /^(?:(?:ok|okay|yeah|yep|yup|yes|no|right|all right|alright|sure|oh|ah|aha|wow|well|absolutely|exactly|definitely|of course|cool|great|good|very good|perfect|excellent|awesome|fantastic|interesting|huh|got it|i see|gotcha|you know|i mean|like|now|anyway)\b ?)+/u
/** Nothing is said yet with these alone. */
const joinAlone = /^(?:and|but|so|or|because|then)$/u

/** Reads one turn of talk, as it was transcribed or written down. Any text will do; the same text reads the same. */
export function readTurn(text: string): Turn {
  const plain = text
    .slice(0, longestTurn)
    .toLowerCase()
    .replaceAll(/[’ʼ‘]/gu, "'")
    .replaceAll('—', '--')
    .replaceAll(stageDirection, ' ')
    .trim()
  const clauses = [...plain.matchAll(clause)].flatMap(([piece]) => readClause(piece))
  return {
    clauses,
    count: clauses.reduce((sum, { count }) => sum + count, 0),
    isPiece: plain.startsWith('-') || plain.endsWith('-'),
  }
}

function readClause(piece: string): readonly Clause[] {
  const words = piece
    .replaceAll(listening, ' ')
    .replaceAll(stutter, '$1')
    .replaceAll(/[^\p{L}\p{M}\p{N}'%]+/gu, ' ')
    .trim()
    .replaceAll(repeated, '$1')
    .replace(fillers, '')
    .trim()
  if (words === '' || joinAlone.test(words)) return []
  return [{ words, count: words.split(' ').length, isAsked: /\?\W*$/u.test(piece) }]
}
