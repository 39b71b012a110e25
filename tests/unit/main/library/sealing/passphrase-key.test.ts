import { describe, expect, it } from 'vitest'
import { tuneScryptCost, type ScryptCost } from '../../../../../src/main/library/sealing/passphrase-key'

/** A machine that needs so many milliseconds for the least cost. */
const machine = (leastMs: number) => (cost: ScryptCost) => Promise.resolve((leastMs * cost.N) / 2 ** 15)

describe('the cost of a passphrase', () => {
  it('comes near half a second', async () => {
    expect((await tuneScryptCost(machine(120))).N).toBe(2 ** 17)
    expect((await tuneScryptCost(machine(60))).N).toBe(2 ** 18)
  })

  it('never falls below the least, however slow the machine', async () => {
    expect((await tuneScryptCost(machine(4_000))).N).toBe(2 ** 15)
  })

  it('never asks for more memory than any machine has, however fast this one', async () => {
    expect((await tuneScryptCost(machine(1))).N).toBe(2 ** 18)
  })
})
