import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { asBuffer } from '../as-buffer'
import type { WritableFile } from '../file-system'

export interface FileToPack {
  /** From the archive's root on, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly modifiedAt: Date
}

/** How many files are packed side by side before they are waited for: so much of them is in memory at most. */
const packedAtOnce = 32

/**
 * Packs files into `file` as they come, a few in memory at a time. `commentOf` is asked at the end for what the archive
 * says of itself, in plain ASCII. Rejects when a file cannot be had or the disk takes no more; the caller closes `file`.
 */
export async function writeZip(
  file: WritableFile,
  files: AsyncIterable<FileToPack>,
  commentOf: () => string,
): Promise<void> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => zip.once('error', reject))
  const written = writeOut(zip, file)
  // Whichever fails first is awaited below; the others must not count as unhandled meanwhile.
  for (const promise of [failed, written]) promise.catch(() => undefined)
  const wait = <R>(task: Promise<R>): Promise<R> =>
    Promise.race([task, failed, written.then(() => new Promise<never>(() => undefined))])

  let packed = 0
  for await (const { path, bytes, modifiedAt } of files) {
    packed += 1
    const options = { mtime: modifiedAt, mode: 0o100600, compress: true }
    if (packed % packedAtOnce === 0) await wait(addInItsTurn(zip, path, bytes, options))
    else zip.addBuffer(asBuffer(bytes), path, options)
  }
  zip.end({ comment: commentOf(), forceZip64Format: false })
  await Promise.race([written, failed])
}

interface PackOptions {
  readonly mtime: Date
  readonly mode: number
  readonly compress: boolean
}

/** Resolves when all that was added before is packed and written. */
function addInItsTurn(zip: ZipFile, path: string, bytes: Uint8Array, options: PackOptions): Promise<void> {
  return new Promise((resolve) =>
    zip.addReadStreamLazy(path, options, (give) => {
      give(null, Readable.from([asBuffer(bytes)]))
      resolve()
    }),
  )
}

async function writeOut(zip: ZipFile, file: WritableFile): Promise<void> {
  // Once the disk took no more, the packer still writes into a stream that nobody reads.
  zip.outputStream.on('error', () => undefined)
  for await (const chunk of zip.outputStream) {
    await file.write(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
}
