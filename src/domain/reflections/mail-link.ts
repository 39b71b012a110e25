/** A message as it is handed to the mail program. */
export interface MailMessage {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

/** Windows hands no longer address to another program, and what is longer would be cut without a word. */
const longestLink = 2_000

/**
 * The address (RFC 6068) that opens the message in the mail program, to be read and sent there; null when it would be
 * too long to arrive whole.
 */
export function mailLink({ to, subject, body }: MailMessage): string | null {
  const receivers = to.map(encodeURIComponent).join(',')
  // Mail programs take a line break as CRLF.
  const text = body.replace(/\r\n|\r|\n/g, '\r\n')
  const link = `mailto:${receivers}?subject=${encoded(subject)}&body=${encoded(text)}`
  return link.length > longestLink ? null : link
}

/** Half a character, as a cut may leave it, cannot be written in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
