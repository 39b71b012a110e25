import { LibraryError } from './library-error'

export const dataKeyBytes = 32

/** The key that seals everything in a library. It can be forgotten: afterwards nothing can be sealed or unsealed. */
export class DataKey {
  #bytes: Uint8Array | null

  /** Takes the 32 bytes over: they are overwritten with zeros when the key is forgotten. */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength !== dataKeyBytes) throw new RangeError(`a data key has ${dataKeyBytes} bytes`)
    this.#bytes = bytes
  }

  /** Throws `locked` once the key was forgotten; never to be kept anywhere else. */
  get bytes(): Uint8Array {
    if (this.#bytes === null) throw new LibraryError('locked')
    return this.#bytes
  }

  forget(): void {
    this.#bytes?.fill(0)
    this.#bytes = null
  }
}
