/** A stretch of a text through which somebody can be reached, or found. */
export interface FoundAddress {
  readonly start: number
  readonly end: number
  readonly kind: 'email' | 'link' | 'phone'
}

const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu

const endings =
  'com|org|net|io|eu|de|at|ch|uk|fr|it|es|nl|be|pl|pt|dk|se|no|fi|ie|us|ca|au|in|jp|cn|br|co|dev|app|ai|info|biz|gov|edu|me|tv'
const link = new RegExp(
  `(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)[^\\s<>"]+|(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}(?:${endings})(?![\\p{L}\\p{N}-])(?:/[^\\s<>"]*)?`,
  'giu',
)

const phone = /(?<![\p{L}\p{N}])(?:\+|\(|\d)[\d\s()./‐‑–-]{5,24}\d(?![\p{L}\p{N}])/gu

/** `2026-03-04`, `4.3.2026` or `03/04/26`, and years and times beside one another. */
const dates = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}\s?[-–/]\s?\d{4})\b/

/** Addresses, links and telephone numbers in their order; none within another. */
export function findAddresses(text: string): FoundAddress[] {
  const found = [...matches(text, email, 'email'), ...matches(text, link, 'link')]
  const phones = matches(text, phone, 'phone').filter(({ start, end }) => isPhone(text.slice(start, end)))
  const inOrder = [...found, ...phones].sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: FoundAddress[] = []
  for (const each of inOrder) if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each)
  return apart
}

function matches(text: string, pattern: RegExp, kind: FoundAddress['kind']): FoundAddress[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind,
    start: index,
    end: index + words.replace(/[.,;:!?)\]]+$/, '').length,
  }))
}

function isPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '').length
  return digits >= 7 && digits <= 15 && !dates.test(words)
}
