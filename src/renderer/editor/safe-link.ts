const safeSchemes = new Set(['http:', 'https:', 'mailto:'])

/**
 * Whether a link may stand in the notes and be opened: a web page or a mail address, and nothing that runs.
 */
export function isSafeLink(href: string | undefined): boolean {
  if (href === undefined || !URL.canParse(href)) return false
  return safeSchemes.has(new URL(href).protocol)
}

/** The same for what is being typed or pasted, where the scheme may still be missing: `example.com/plan`. */
export function mayBecomeLink(words: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/iu.test(words) ? isSafeLink(words) : isSafeLink(`https://${words}`)
}

/** What a person typed into the address field as a link that can be opened, or null when it is none. */
export function linkFromInput(typed: string): string | null {
  const address = typed.trim()
  if (address === '' || /\s/u.test(address)) return null
  if (isSafeLink(address)) return address
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(address)) return null
  const guess = /^[^@/]+@[^@/]+\.[^@/]+$/u.test(address) ? `mailto:${address}` : `https://${address}`
  return isSafeLink(guess) ? guess : null
}
