/** One line of text: no breaks, no invisible controls, no spaces around it. */
export function asOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
}
