import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { leastScryptCost } from '../../../../../src/main/library/sealing/passphrase-key'
import {
  isDataKeyOf,
  newSealingKeys,
  openWithPassphrase,
  openWithRecoveryKey,
  sealingKeysSchema,
  withNewPassphrase,
  withNewRecoveryKey,
} from '../../../../../src/main/library/sealing/sealing-keys'

const dataKey = randomBytes(32)
const passphrase = 'slow river under the old bridge'
const made = await newSealingKeys(dataKey, passphrase, leastScryptCost, randomBytes)

describe('the keys of a sealed library', () => {
  it('give the data key for the passphrase', async () => {
    expect(await openWithPassphrase(made.keys, passphrase)).toEqual(dataKey)
  })

  it('give the data key for the recovery key', () => {
    expect(openWithRecoveryKey(made.keys, made.recoveryKey)).toEqual({ kind: 'opened', dataKey })
  })

  it('give nothing for a wrong passphrase', async () => {
    expect(await openWithPassphrase(made.keys, `${passphrase} `)).toBeNull()
  })

  it('take the same characters in another Unicode form', async () => {
    const { keys } = await newSealingKeys(dataKey, 'Zoë’s café ﬁne', leastScryptCost, randomBytes)
    expect(await openWithPassphrase(keys, 'Zoë’s café fine'.normalize('NFD'))).toEqual(dataKey)
  })

  it('tell a mistyped recovery key from one of another library', async () => {
    const other = await newSealingKeys(randomBytes(32), 'another', leastScryptCost, randomBytes)
    expect(openWithRecoveryKey(made.keys, other.recoveryKey)).toEqual({ kind: 'wrong' })
    expect(openWithRecoveryKey(made.keys, made.recoveryKey.slice(1))).toEqual({ kind: 'mistyped' })
  })

  it('are the same after a new passphrase but for that, and the old one opens nothing', async () => {
    const keys = await withNewPassphrase(
      made.keys,
      dataKey,
      'four other words here',
      leastScryptCost,
      randomBytes,
    )
    expect(await openWithPassphrase(keys, 'four other words here')).toEqual(dataKey)
    expect(await openWithPassphrase(keys, passphrase)).toBeNull()
    expect(keys.recoveryKey).toEqual(made.keys.recoveryKey)
  })

  it('refuse the old recovery key once there is a new one', async () => {
    const { keys, recoveryKey } = withNewRecoveryKey(made.keys, dataKey, randomBytes)
    expect(openWithRecoveryKey(keys, made.recoveryKey)).toEqual({ kind: 'wrong' })
    expect(openWithRecoveryKey(keys, recoveryKey)).toEqual({ kind: 'opened', dataKey })
    expect(await openWithPassphrase(keys, passphrase)).toEqual(dataKey)
  })

  it('cannot be opened when one wrap is put in the place of the other', () => {
    const swapped = {
      ...made.keys,
      recoveryKey: { ...made.keys.recoveryKey, wrapped: made.keys.passphrase.wrapped },
    }
    expect(openWithRecoveryKey(swapped, made.recoveryKey)).toEqual({ kind: 'wrong' })
  })

  it('know a data key that came from elsewhere', () => {
    expect(isDataKeyOf(made.keys, dataKey)).toBe(true)
    expect(isDataKeyOf(made.keys, randomBytes(32))).toBe(false)
  })

  it('survive being written as JSON', () => {
    expect(sealingKeysSchema.parse(JSON.parse(JSON.stringify(made.keys)))).toEqual(made.keys)
  })

  it('hold neither the data key nor the recovery key', () => {
    const written = JSON.stringify(made.keys)
    expect(written).not.toContain(dataKey.toString('base64'))
    expect(written).not.toContain(made.recoveryKey)
  })

  it('refuse a cost that would take all memory, or none', () => {
    const withCost = (N: number) => ({
      ...made.keys,
      passphrase: { ...made.keys.passphrase, scrypt: { ...leastScryptCost, N } },
    })
    expect(sealingKeysSchema.safeParse(withCost(2 ** 30)).success).toBe(false)
    expect(sealingKeysSchema.safeParse(withCost(2)).success).toBe(false)
    expect(sealingKeysSchema.safeParse(withCost(2 ** 15 + 1)).success).toBe(false)
  })
})
