/** The kinds of address that may be handed to the operating system, and only when a person asks for it. */
const allowedProtocols = ['https:', 'http:', 'mailto:']

/** The address as it may be opened outside, or null for one that must not be: another scheme, or credentials in it. */
export function parseExternalLink(url: string): string | null {
  if (!URL.canParse(url)) return null
  const link = new URL(url)
  if (!allowedProtocols.includes(link.protocol)) return null
  if (link.username !== '' || link.password !== '') return null
  return link.href
}
