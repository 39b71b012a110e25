import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { UnlockGate } from '../../../../src/main/sealing/unlock-gate'
import { UnlockTriesFile } from '../../../../src/main/sealing/unlock-tries-file'
import { temporaryFolder } from '../../../support/temporary-library'

async function aGate() {
  const file = join(await temporaryFolder(), 'unlock-tries.json')
  const clock = { now: 1_000_000 }
  const gate = () => new UnlockGate(new UnlockTriesFile(file), () => clock.now)
  return { clock, gate }
}

const wrong = () => null

describe('the gate before a sealed library', () => {
  it('makes the next try wait after a wrong one, and longer after each', async () => {
    const { clock, gate } = await aGate()
    const theGate = gate()
    expect(await theGate.attempt('k', wrong)).toEqual({ kind: 'wrong', pauseMs: 1_000 })
    clock.now += 1_000
    expect(await theGate.attempt('k', wrong)).toEqual({ kind: 'wrong', pauseMs: 2_000 })
  })

  it('does not even try during the pause, also with the right passphrase', async () => {
    const { gate } = await aGate()
    const theGate = gate()
    await theGate.attempt('k', wrong)
    const open = vi.fn(() => 'the key')
    expect(await theGate.attempt('k', open)).toEqual({ kind: 'too-soon', pauseMs: 1_000 })
    expect(open).not.toHaveBeenCalled()
  })

  it('keeps the pause over a restart', async () => {
    const { clock, gate } = await aGate()
    await gate().attempt('k', wrong)
    clock.now += 400
    expect(gate().pauseMs('k')).toBe(600)
  })

  it('forgets the wrong ones after a right one', async () => {
    const { clock, gate } = await aGate()
    const theGate = gate()
    await theGate.attempt('k', wrong)
    clock.now += 5_000
    expect(await theGate.attempt('k', () => 'the key')).toEqual({ kind: 'opened', value: 'the key' })
    expect(await gate().attempt('k', wrong)).toEqual({ kind: 'wrong', pauseMs: 1_000 })
  })

  it('lets no two tries through at once', async () => {
    const { gate } = await aGate()
    const theGate = gate()
    const answers = await Promise.all([theGate.attempt('k', wrong), theGate.attempt('k', () => 'the key')])
    expect(answers.map(({ kind }) => kind)).toEqual(['wrong', 'too-soon'])
  })

  it('does not make one library wait for the slips at another', async () => {
    const { gate } = await aGate()
    const theGate = gate()
    await theGate.attempt('k', wrong)
    expect(theGate.pauseMs('another')).toBe(0)
  })
})
