/**
 * Text as every kind of file can hold it: without control characters but line breaks and tabs, and with the sign for the
 * unreadable in place of half characters. Marks of direction are words’ own and stay.
 */
export function writableText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
}
