import { createHash } from 'node:crypto'
import { asBuffer } from './as-buffer'
import type { Envelope, FileLabel } from './envelope'
import { LibraryError, NewerRecord } from './library-error'

const formatVersion = 1

/** The first line, exactly: whatever differs from it by a bit is no head. */
const headPattern =
  /^\{"attune":(\d{1,6}),"kind":"([a-z-]{1,32})","id":"([\w-]{1,64})","sha256":"([0-9a-f]{64})","content":\n/

const longestHead = 256

const tail = Buffer.from('}\n')

/**
 * A file that any editor shows and any program reads as JSON: a first line with a digest of all the rest, then the
 * content as it is. Files of the first layout, which had no such line, are taken as they are.
 */
export const plainEnvelope: Envelope = {
  extension: '.json',
  isSealed: false,

  wrap: (content, label) => {
    const digest = digestOf(formatVersion, label, content)
    const head = `{"attune":${formatVersion},"kind":"${label.kind}","id":"${label.id}","sha256":"${digest}","content":\n`
    return Buffer.concat([Buffer.from(head), content, tail])
  },

  unwrap: (bytes, label) => {
    const buffer = asBuffer(bytes)
    const head = headPattern.exec(buffer.toString('latin1', 0, longestHead))
    if (head === null) return bytes
    const [line, version = '', kind = '', id = '', digest] = head
    const content = buffer.subarray(line.length, buffer.length - tail.length)
    const isWhole = buffer.subarray(-tail.length).equals(tail)
    if (!isWhole || digestOf(Number(version), { kind, id }, content) !== digest) throw checksumMismatch()
    if (Number(version) > formatVersion) throw new NewerRecord()
    if (kind !== label.kind || id !== label.id) throw new LibraryError('not-a-record')
    return content
  },
}

/** Every part of the head goes into the digest, so that harm to the head shows as well. */
function digestOf(version: number, { kind, id }: FileLabel, content: Uint8Array): string {
  return createHash('sha256').update(`attune ${version}\n${kind}\n${id}\n`).update(content).digest('hex')
}

function checksumMismatch(): LibraryError {
  return new LibraryError('damaged', undefined, { cause: new Error('the checksum does not fit') })
}
