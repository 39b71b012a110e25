/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes: Uint8Array
  #length = 0

  constructor(expected = 16) {
    this.#bytes = new Uint8Array(expected)
  }

  get length(): number {
    return this.#length
  }

  /** A whole number in as few bytes as it needs, seven bits in each, the lowest first. */
  number(value: number): void {
    this.#makeRoom(6)
    let rest = value
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#bytes[this.#length++] = rest
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** A view of what was written; it holds until the next write. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #makeRoom(needed: number): void {
    if (this.#length + needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + needed))
    larger.set(this.written())
    this.#bytes = larger
  }
}
