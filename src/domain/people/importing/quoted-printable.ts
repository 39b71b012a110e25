/** A property of the old version 2.1 whose value is written as quoted-printable. */
const quotedPrintable = /^[^:]*ENCODING=QUOTED-PRINTABLE[^:]*:/i

/**
 * Joins the lines of quoted-printable values, which end in `=` where they go on: vCard 2.1 folds in this way, and the
 * later versions in another.
 */
export function joinSoftBreaks(card: string): string {
  const joined: string[] = []
  let isGoingOn = false
  for (const line of card.split('\r\n')) {
    const last = joined.length - 1
    if (isGoingOn && last >= 0) joined[last] = `${joined[last]?.slice(0, -1) ?? ''}${line}`
    else joined.push(line)
    const whole = joined.at(-1) ?? ''
    isGoingOn = whole.endsWith('=') && quotedPrintable.test(whole)
  }
  return joined.join('\r\n')
}

/** Decodes a quoted-printable value: as UTF-8, or as Latin-1 where it is none. */
export function decodeQuotedPrintable(value: string): string {
  const escaped = value.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/gi, '%$1')
  try {
    return decodeURIComponent(escaped)
  } catch {
    return value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  }
}
