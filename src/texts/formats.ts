import { locale, texts } from './t'

// Making a format costs more than a thousand uses of it. The options are constants, so each is made once.
const dateFormats = new WeakMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>()

/** The format of dates in the person's locale; `options` is a constant, made outside of functions. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = dateFormats.get(options)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale(), options)
  dateFormats.set(options, made)
  return made
}

/**
 * A word or a label as it stands within a sentence. English writes it small there; in other languages, such as German
 * with its nouns, it keeps the letters of its own text.
 */
export function withinSentence(words: string): string {
  return texts.language.startsWith('en') ? words.toLowerCase() : words
}

let numberFormat: Intl.NumberFormat | null = null

/** `1,204` as the person's locale writes it. */
export function numberInWords(value: number): string {
  numberFormat ??= new Intl.NumberFormat(locale())
  return numberFormat.format(value)
}

/** `Ana, Ben and Cem`; in English always in this form, whatever the region. */
export function listInWords(
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const language = texts.language.startsWith('en') ? 'en-GB' : (locale() ?? texts.language)
  return new Intl.ListFormat(language, { type }).format(names)
}
