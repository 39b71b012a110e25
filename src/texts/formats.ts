import { locale } from './t'

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

let numberFormat: Intl.NumberFormat | null = null

/** `1,204` as the person's locale writes it. */
export function numberInWords(value: number): string {
  numberFormat ??= new Intl.NumberFormat(locale())
  return numberFormat.format(value)
}

/** `Ana, Ben and Cem`. */
export function listInWords(
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale() ?? 'en-GB', { type }).format(names)
}
