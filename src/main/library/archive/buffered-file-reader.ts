import type { FileHandle } from 'node:fs/promises'
import { RandomAccessReader } from 'yauzl'

const windowBytes = 128 * 1024

/** One for the list of entries, one for their heads, and one for what lies between. */
const windowsKept = 3

interface Window {
  readonly start: number
  readonly bytes: Buffer
}

/**
 * Gives yauzl the bytes of a file from a few windows into it. It asks for some thirty bytes at a time, and twice for
 * each entry: 5,000 entries were listed in 1,000 ms without windows.
 */
export class BufferedFileReader extends RandomAccessReader {
  /** The one that was used last stands first. */
  #windows: readonly Window[] = []

  constructor(private readonly file: FileHandle) {
    super()
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.bytesAt(position, length).then(
      (bytes) => callback(null, bytes.copy(buffer, offset)),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    )
  }

  /** As many of the bytes as there are. */
  async bytesAt(position: number, length: number): Promise<Buffer> {
    const known = this.#windows.find((window) => holds(window, position, length))
    const window = known ?? (await this.#load(position, Math.max(length, windowBytes)))
    if (length <= windowBytes) {
      this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, windowsKept)
    }
    const start = position - window.start
    return window.bytes.subarray(start, start + length)
  }

  /** The file is closed by whoever opened it, as several readings follow one another. */
  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }

  async #load(position: number, length: number): Promise<Window> {
    const bytes = Buffer.allocUnsafe(length)
    const { bytesRead } = await this.file.read(bytes, 0, length, position)
    return { start: position, bytes: bytes.subarray(0, bytesRead) }
  }
}

function holds({ start, bytes }: Window, position: number, length: number): boolean {
  return position >= start && position + length <= start + bytes.byteLength
}
