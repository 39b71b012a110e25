import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'
import { openAfterPowerCut, powerCuts } from '../../../../scripts/torture/power/power-cuts'
import { emptyDisk, recordWork } from '../../../../scripts/torture/power/recorded-work'
import { ExpectedRecords } from '../../../../scripts/torture/work/expected-records'
import type { Operation } from '../../../../scripts/torture/work/operation'
import { absent } from '../../../../scripts/torture/work/record-state'

const create: Operation = { kind: 'create', id: 'meeting', text: 1 }
const createAgain: Operation = { kind: 'create', id: 'meeting', text: 6 }
const save: Operation = { kind: 'save', id: 'meeting', texts: [2] }
const saveAtOnce: Operation = { kind: 'save', id: 'meeting', texts: [3, 4] }
const remove: Operation = { kind: 'remove', id: 'meeting' }
const putBack: Operation = { kind: 'put-back', id: 'meeting' }
const replace: Operation = { kind: 'replace', id: 'meeting', text: 5 }

/** More states than any moment of these runs has, but for the making of a library: every one of them is looked at. */
const statesAtMost = 250

/** Every power cut during the operations, on a disk on which those before are done. */
async function lossesIn(before: readonly Operation[] | null, operations: readonly Operation[]) {
  const disk = emptyDisk()
  const known = new ExpectedRecords([['meeting', absent]])
  const work = (todo: readonly Operation[]) =>
    recordWork({
      disk,
      run: async (perform) => {
        for (const operation of todo) await perform(operation)
      },
    })
  if (before !== null) await work(before)
  for (const operation of before ?? []) {
    known.begin(operation)
    known.done(operation.id)
  }
  const random = new SeededRandom('states beyond the first')
  const cuts = [...powerCuts(await work(operations), { states: known.states, statesAtMost, random })]
  const opened = await Promise.all(cuts.map(openAfterPowerCut))
  return { cuts: cuts.length, losses: opened.flatMap(({ losses }) => losses) }
}

describe('a power cut at any moment, in every state that it may leave the disk in,', () => {
  it.each([
    ['making the library', null, [create]],
    ['making a record', [], [create]],
    ['saving', [create], [save, saveAtOnce]],
    ['removing', [create], [remove]],
    ['putting back', [create, remove], [putBack]],
    ['removing what is in the trash already', [create, remove, createAgain], [remove]],
    ['putting an earlier version in the place of a record', [create, save], [replace]],
  ] as const)('takes nothing that was acknowledged: %s', async (_, before, operations) => {
    const { cuts, losses } = await lossesIn(before, operations)
    expect(losses.slice(0, 5)).toEqual([])
    expect(cuts).toBeGreaterThan(30)
  })
})
