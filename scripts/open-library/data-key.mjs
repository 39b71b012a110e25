import { createDecipheriv, createHash, createHmac, hkdfSync, scryptSync, timingSafeEqual } from 'node:crypto'

/** The data key of a sealed library, by its passphrase; throws a sentence for people when it is not the one. */
export function dataKeyFromPassphrase(sealing, passphrase) {
  const { salt, scrypt, wrapped } = sealing.passphrase
  const { N, r, p } = scrypt
  if (!(N >= 2 ** 15 && N <= 2 ** 20 && r <= 16 && p <= 4))
    throw new Error('The library asks for a key that is not ours.')
  const options = { N, r, p, maxmem: 256 * N * r }
  const wrappingKey = scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options)
  return checked(sealing, unwrap(wrapped, wrappingKey, 'passphrase'), 'This is not the passphrase.')
}

/** The same by the recovery key, however it was typed. */
export function dataKeyFromRecoveryKey(sealing, typed) {
  const secret = secretOf(typed)
  const { salt, wrapped } = sealing.recoveryKey
  const wrappingKey = Buffer.from(
    hkdfSync('sha256', secret, Buffer.from(salt, 'base64'), 'attune recovery key 1', 32),
  )
  const dataKey = unwrap(wrapped, wrappingKey, 'recovery-key')
  return checked(sealing, dataKey, 'This recovery key does not belong to this library, or was replaced.')
}

function unwrap({ nonce, key }, wrappingKey, purpose) {
  const bytes = Buffer.from(key, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(nonce, 'base64'), {
    authTagLength: 16,
  })
    .setAAD(Buffer.from(`attune-wrapped-key 1\n${purpose}`))
    .setAuthTag(bytes.subarray(32))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, 32)), decipher.final()])
  } catch {
    return null
  }
}

function checked({ keyCheck }, dataKey, otherwise) {
  if (dataKey === null) throw new Error(otherwise)
  const expected = createHmac('sha256', dataKey).update('attune key check 1').digest()
  const given = Buffer.from(keyCheck, 'base64')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error(otherwise)
  return dataKey
}

/** Forty characters of Crockford’s base 32 are 22 bytes of secret and 3 bytes to check them by. */
function secretOf(typed) {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{40}$/.test(text))
    throw new Error('A recovery key has eight groups of five characters.')
  const digits = [...text].map((character) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(character))
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const secret = bytes.subarray(0, 22)
  const check = createHash('sha256').update('attune recovery key check 1').update(secret).digest()
  if (!check.subarray(0, 3).equals(bytes.subarray(22))) throw new Error('The recovery key is mistyped.')
  return secret
}
