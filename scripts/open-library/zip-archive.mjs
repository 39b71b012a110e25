import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const end64LocatorSignature = 0x07064b50
const end64Signature = 0x06064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** No file of a library comes near this; an entry that claims more is refused before it is unpacked. */
const largestEntry = 1024 * 1024 * 1024

/** The files of a zip archive, by its central directory: stored or deflated, also with more than 65,535 of them. */
export function openZip(path) {
  const bytes = readFileSync(path)
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]))
  return {
    names: [...entries.keys()],
    read: (name) => readEntry(bytes, entries.get(name)),
  }
}

function readDirectory(bytes) {
  const { count, offset } = findDirectory(bytes)
  const entries = []
  let at = offset
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new Error('The archive’s list of files is damaged.')
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const commentLength = bytes.readUInt16LE(at + 32)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const entry = { name, method: bytes.readUInt16LE(at + 10), ...sizesOf(bytes, at, extra) }
    if (!name.endsWith('/')) entries.push(entry)
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** The end record is the last thing in the file but for a comment of up to 65,535 bytes. */
function findDirectory(bytes) {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) !== endSignature) continue
    const count = bytes.readUInt16LE(at + 10)
    const offset = bytes.readUInt32LE(at + 16)
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset }
    return findLargeDirectory(bytes, at - 20)
  }
  throw new Error('This is no zip archive.')
}

function findLargeDirectory(bytes, locatorAt) {
  if (bytes.readUInt32LE(locatorAt) !== end64LocatorSignature)
    throw new Error('The archive’s end is damaged.')
  const at = Number(bytes.readBigUInt64LE(locatorAt + 8))
  if (bytes.readUInt32LE(at) !== end64Signature) throw new Error('The archive’s end is damaged.')
  return { count: Number(bytes.readBigUInt64LE(at + 32)), offset: Number(bytes.readBigUInt64LE(at + 48)) }
}

/** Sizes and place of an entry; those that do not fit into 32 bits are in the extra field 1, in this order. */
function sizesOf(bytes, at, extra) {
  let size = bytes.readUInt32LE(at + 24)
  let packedSize = bytes.readUInt32LE(at + 20)
  let offset = bytes.readUInt32LE(at + 42)
  const large = extraField(extra, 1)
  let place = 0
  const next = () => Number(large.readBigUInt64LE(place++ * 8))
  if (size === 0xffffffff) size = next()
  if (packedSize === 0xffffffff) packedSize = next()
  if (offset === 0xffffffff) offset = next()
  return { size, packedSize, offset }
}

function extraField(extra, wantedId) {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === wantedId) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return Buffer.alloc(0)
}

function readEntry(bytes, entry) {
  if (entry === undefined) throw new Error('There is no such file in the archive.')
  const { name, offset, packedSize, size, method } = entry
  if (size > largestEntry) throw new Error(`${name} is too large to be a file of a library.`)
  if (bytes.readUInt32LE(offset) !== localSignature) throw new Error(`${name} is damaged in the archive.`)
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const packed = bytes.subarray(start, start + packedSize)
  if (method === 0) return packed
  if (method !== 8) throw new Error(`${name} is packed in a way that this program does not know.`)
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
}
