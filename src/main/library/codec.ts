/** Between a value and the bytes that stand for it. `decode` throws on bytes that it cannot take. */
export interface Codec<T> {
  encode(value: T): Uint8Array
  decode(bytes: Uint8Array): T
}

// Bytes that are no UTF-8 must fail here: replaced by question marks they would be saved over what was there.
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** JSON that a person can read in any editor. */
export const jsonCodec: Codec<unknown> = {
  encode: (value) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`),
  decode: (bytes): unknown => JSON.parse(strictUtf8.decode(bytes)),
}
