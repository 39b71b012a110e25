const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** A word without accents, case and invisible characters: `Zoë` is `zoe`. */
export function foldName(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}

/** The ways in which a word of a name is found: `Müller` is `muller` and `mueller`. */
export function foldedForms(word: string): readonly string[] {
  const expanded = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)
  return [...new Set([foldName(word), foldName(expanded)])]
}

const word = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu

/** The words of a name as they are written: `O’Brien` has two. */
export function wordsOfName(name: string): string[] {
  return (name.match(word) ?? []).filter((part) => foldName(part) !== '')
}

export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a text with their places in it, those of `camelCase` and `name2` together. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}

const inner = /(?<=[\p{Ll}\p{M}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

/** The words that are written together in one: `AnaFerreira2`. */
export function innerTokens({ text, start }: Token): Token[] {
  let at = start
  return text.split(inner).map((part) => {
    const token = { text: part, start: at, end: at + part.length }
    at = token.end
    return token
  })
}

/** Whether it is written in a script that does not part words by spaces. */
export function isUnspaced(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
    text,
  )
}
