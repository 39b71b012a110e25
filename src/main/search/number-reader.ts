import type { Postings } from './segment'

/** Reads the numbers that ByteWriter wrote, one word's at a time. */
export class NumberReader {
  readonly #bytes: Uint8Array
  readonly #starts: Uint32Array
  #at = 0
  #end = 0

  constructor({ bytes, starts }: Postings) {
    this.#bytes = bytes
    this.#starts = starts
  }

  /** Goes to the numbers of a word. */
  open(term: number): void {
    this.#at = this.#starts[term] ?? 0
    this.#end = this.#starts[term + 1] ?? 0
  }

  get hasMore(): boolean {
    return this.#at < this.#end
  }

  next(): number {
    const bytes = this.#bytes
    let byte = bytes[this.#at++] ?? 0
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    let worth = 0x80
    do {
      byte = bytes[this.#at++] ?? 0
      value += (byte & 0x7f) * worth
      worth *= 0x80
    } while (byte > 0x7f)
    return value
  }

  skip(count: number): void {
    const bytes = this.#bytes
    let at = this.#at
    for (let left = count; left > 0; left -= 1) {
      while ((bytes[at] ?? 0) > 0x7f) at += 1
      at += 1
    }
    this.#at = at
  }
}
