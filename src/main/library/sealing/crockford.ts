/** Crockford's base 32: digits and capitals without I, L, O and U, which are misread, or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes as characters, five bits each; the number of bytes has to be a multiple of five. */
export function toCrockford(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value & 0xff) << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((value >>> bits) & 31)
    }
  }
  return text
}

/**
 * The bytes of what a person typed: case, spaces and dashes do not matter, O is read as 0, I and L as 1. Null when
 * there is another character in it, or when it does not come out at whole bytes.
 */
export function fromCrockford(typed: string): Buffer | null {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if ((text.length * 5) % 8 !== 0) return null
  const bytes: number[] = []
  let bits = 0
  let value = 0
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) return null
    value = ((value & 0xff) << 5) | digit
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((value >>> bits) & 0xff)
  }
  return Buffer.from(bytes)
}
