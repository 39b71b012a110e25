/**
 * Someone's words inside quotation marks, as they were said. Only what would read wrong is adapted: marks
 * around the whole are not doubled, marks inside become single ones, and the full stop is left to the
 * sentence around it.
 */
export function quoted(words: string): string {
  return `“${singleMarksInside(withoutFullStop(withoutOuterMarks(words.trim())))}”`
}

/** The words as a part of one's own sentence: without a full stop, and a mentioned `@Ana` as one says it. */
export function mentioned(words: string): string {
  return withoutFullStop(words.trim()).replace(/(?<=^|\s)@(?=\p{L})/gu, '')
}

/** Ends a sentence, unless what it ends with ends it already: `You asked: “why now?”` */
export function endSentence(sentence: string): string {
  return /[.?!…]”?$/u.test(sentence) ? sentence : `${sentence}.`
}

const outerMarks = /^(?:"([^"“”]+)"|“([^"“”]+)”|«\s*([^«»]+?)\s*»|„([^"“”„]+)[“”])([.]?)$/u

function withoutOuterMarks(words: string): string {
  const inside = outerMarks.exec(words)
  return inside ? `${inside[1] ?? inside[2] ?? inside[3] ?? inside[4] ?? ''}${inside[5] ?? ''}` : words
}

/** Three dots or an ellipsis stay: they say that the thought was left open. */
function withoutFullStop(words: string): string {
  return words.replace(/(?<![.…])\.\s*$/u, '').trimEnd()
}

function singleMarksInside(words: string): string {
  return words
    .replace(/[“„]/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replace(/"/gu, '’')
}
