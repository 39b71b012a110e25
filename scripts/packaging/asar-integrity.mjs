import { createHash } from 'node:crypto'

/** The files of an archive by their names, out of its header: `[name, record]`. */
export function filesOfHeader(header, folder = '') {
  return Object.entries(header.files).flatMap(([name, record]) => {
    const path = folder === '' ? name : `${folder}/${name}`
    return record.files === undefined ? [[path, record]] : filesOfHeader(record, path)
  })
}

/** What does not fit between a file of an archive and what its header says of it. */
export function wrongContent(name, record, content) {
  if (record.unpacked === true) return [`${name} lies outside the archive`]
  const { integrity } = record
  if (integrity?.algorithm !== 'SHA256') return [`${name} has no digest`]
  if (content.byteLength !== record.size) return [`${name} is of another size than the header says`]
  const blocks = Array.from(
    { length: Math.ceil(content.byteLength / integrity.blockSize) || 1 },
    (_, index) => sha256(content.subarray(index * integrity.blockSize, (index + 1) * integrity.blockSize)),
  )
  const isSame =
    sha256(content) === integrity.hash && blocks.every((hash, index) => hash === integrity.blocks[index])
  return isSame ? [] : [`${name} is not what the header has a digest of`]
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
