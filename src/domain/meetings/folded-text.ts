const onlyAscii = /^[\x20-\x7e\s]*$/
const marks = /\p{Mark}/gu

/** Text as a search compares it: without capitals, accents and other marks; `Änderung` and `anderung` are the same. */
export function foldText(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}
