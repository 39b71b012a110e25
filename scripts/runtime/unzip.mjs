import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'

const endOfDirectorySignature = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const directoryEntrySignature = 0x02014b50
const stored = 0
const deflated = 8

/**
 * Unpacks those files of a zip (whole, in memory) that `placeOf(name)` gives a path inside `folder`; a bare
 * system has no unzip program. Only what the one archive we unpack needs: no zip64, no encryption.
 */
export function unzip(bytes, folder, placeOf) {
  for (const entry of directoryOf(bytes)) {
    const place = entry.name.endsWith('/') ? null : placeOf(entry.name)
    if (place === null) continue
    const target = path.resolve(folder, place)
    if (!target.startsWith(folder + path.sep)) throw new Error(`The zip names a file outside it: ${place}`)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, contentOf(bytes, entry), { mode: entry.mode || 0o644 })
  }
}

function* directoryOf(bytes) {
  const end = bytes.lastIndexOf(endOfDirectorySignature)
  if (end < 0) throw new Error('This is not a whole zip file.')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== directoryEntrySignature) throw new Error('The zip is damaged.')
    const nameLength = bytes.readUInt16LE(at + 28)
    yield {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      mode: (bytes.readUInt32LE(at + 38) >>> 16) & 0o777,
      headerAt: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function contentOf(bytes, { headerAt, packedSize, method, name }) {
  const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28)
  const packed = bytes.subarray(start, start + packedSize)
  switch (method) {
    case stored:
      return packed
    case deflated:
      return inflateRawSync(packed)
    default:
      throw new Error(`The zip packs ${name} in a way that is not known here (${method}).`)
  }
}
