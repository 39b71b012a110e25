import { ByteWriter } from './byte-writer'
import type { Postings } from './segment'

/** Writes the bytes of words one after the other. */
export class PostingsWriter {
  readonly #bytes: ByteWriter
  readonly #starts = [0]

  constructor(expected: number) {
    this.#bytes = new ByteWriter(expected)
  }

  get bytes(): ByteWriter {
    return this.#bytes
  }

  /** Whether anything was written since the last word ended. */
  get hasWord(): boolean {
    return this.#bytes.length > (this.#starts.at(-1) ?? 0)
  }

  endWord(): void {
    this.#starts.push(this.#bytes.length)
  }

  /** A copy of all that was written. */
  postings(): Postings {
    return { starts: Uint32Array.from(this.#starts), bytes: this.#bytes.written().slice() }
  }
}
