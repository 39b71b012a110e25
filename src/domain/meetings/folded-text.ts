const beyondAscii = /[\u0080-\uffff]+/g
const marks = /\p{Mark}/gu
const undivided = /[łøđħıðþßæœ]/g

/** Letters that Unicode does not take apart into a letter and its mark, and what people type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** Text as a search compares it: without capitals, accents and other marks; `Żółć` and `zolc` are the same. */
export function foldText(text: string): string {
  // Only the few letters that need it go through the slow part.
  return text.replace(beyondAscii, foldLetters).toLowerCase()
}

function foldLetters(letters: string): string {
  const bare = letters.normalize('NFKD').replace(marks, '').toLowerCase()
  return bare.replace(undivided, (letter) => plainLetters[letter] ?? letter)
}
