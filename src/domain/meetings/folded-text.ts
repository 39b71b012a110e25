const beyondAscii = /[\u0080-\uffff]+/g
const marks = /\p{Mark}/gu

/** Text as a search compares it: without capitals, accents and other marks; `Änderung` and `anderung` are the same. */
export function foldText(text: string): string {
  // Only the few letters that need it go through the slow part.
  return text.replace(beyondAscii, (letters) => letters.normalize('NFKD').replace(marks, '')).toLowerCase()
}
