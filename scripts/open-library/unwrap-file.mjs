import { createDecipheriv, createHash } from 'node:crypto'

const sealedHead = Buffer.from('attune-sealed 1\n')
const nonceLength = 12
const tagLength = 16

/**
 * What a file of the library holds: sealed, plain with a checksum, or of the first layout, a bare record. `label` is
 * what the file has to be; throws a sentence when it is damaged, or another file under this name.
 */
export function unwrapFile(bytes, label, dataKey) {
  if (bytes.subarray(0, sealedHead.length).equals(sealedHead)) return unseal(bytes, label, dataKey)
  if (bytes.subarray(0, 10).toString('latin1') === '{"attune":') return unwrapPlain(bytes, label)
  return bytes
}

function unseal(bytes, { kind, id }, dataKey) {
  if (dataKey === null) throw new Error('it is sealed, and there is no key')
  const nonceEnd = sealedHead.length + nonceLength
  const nonce = bytes.subarray(sealedHead.length, nonceEnd)
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: tagLength })
    .setAAD(Buffer.concat([sealedHead, Buffer.from(`${kind}\n${id}`)]))
    .setAuthTag(bytes.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceEnd, -tagLength)), decipher.final()])
  } catch {
    throw new Error('it is damaged, or another file under this name')
  }
}

function unwrapPlain(bytes, { kind, id }) {
  const firstLineEnd = bytes.indexOf('\n')
  const head = JSON.parse(`${bytes.toString('utf8', 0, firstLineEnd)}null}`)
  const content = bytes.subarray(firstLineEnd + 1, -2)
  const digest = createHash('sha256')
    .update(`attune ${head.attune}\n${head.kind}\n${head.id}\n`)
    .update(content)
  if (bytes.toString('latin1', bytes.length - 2) !== '}\n' || digest.digest('hex') !== head.sha256) {
    throw new Error('it is damaged')
  }
  if (head.kind !== kind || head.id !== id) throw new Error('it is another file under this name')
  return content
}
