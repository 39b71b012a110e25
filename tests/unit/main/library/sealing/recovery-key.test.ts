import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newRecoveryKey, parseRecoveryKey } from '../../../../../src/main/library/sealing/recovery-key'

const secret = Buffer.from(Array.from({ length: 22 }, (_, place) => place * 11))
const key = newRecoveryKey(() => secret)

describe('a recovery key', () => {
  it('is eight groups of five characters that are not mistaken for one another', () => {
    expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$/)
  })

  it('is read as it was made', () => {
    expect(parseRecoveryKey(key)).toEqual(secret)
    for (let count = 0; count < 50; count += 1) {
      const bytes = randomBytes(22)
      expect(parseRecoveryKey(newRecoveryKey(() => bytes))).toEqual(bytes)
    }
  })

  it('may be typed in small letters, with other dashes, spaces or none', () => {
    expect(parseRecoveryKey(key.toLowerCase())).toEqual(secret)
    expect(parseRecoveryKey(key.replaceAll('-', ' – '))).toEqual(secret)
    expect(parseRecoveryKey(`  ${key.replaceAll('-', '')}\n`)).toEqual(secret)
  })

  it('takes the letters O, I and L for the digits that they look like', () => {
    expect(parseRecoveryKey(key.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(secret)
    expect(parseRecoveryKey(key.replaceAll('0', 'O').replaceAll('1', 'I'))).toEqual(secret)
  })

  it('is refused with any one character changed', () => {
    const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    for (let place = 0; place < key.length; place += 1) {
      const current = key.charAt(place)
      if (current === '-') continue
      const other = characters.charAt((characters.indexOf(current) + 1) % 32)
      expect(parseRecoveryKey(key.slice(0, place) + other + key.slice(place + 1))).toBeNull()
    }
  })

  it('is refused with two neighbours swapped, a group missing or a foreign character', () => {
    expect(parseRecoveryKey(key.slice(6))).toBeNull()
    expect(parseRecoveryKey(`${key.slice(0, -1)}*`)).toBeNull()
    expect(parseRecoveryKey('')).toBeNull()
    const plain = key.replaceAll('-', '')
    for (let place = 0; place + 1 < plain.length; place += 1) {
      const [first, second] = [plain.charAt(place), plain.charAt(place + 1)]
      if (first === second) continue
      expect(parseRecoveryKey(plain.slice(0, place) + second + first + plain.slice(place + 2))).toBeNull()
    }
  })
})
