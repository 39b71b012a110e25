import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, autosaveDelayMs, type SaveState } from '../../../../src/renderer/saving/autosave'
import { diskFull, PausedSave } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

function aFailingAutosave() {
  const paused = new PausedSave<undefined>()
  const states: SaveState[] = []
  const autosave = new Autosave(
    () => paused.save(undefined),
    (state) => states.push(state),
  )
  return { autosave, paused, states, begun: () => paused.given.length }
}

describe('an autosave whose save fails', () => {
  it('says why, and counts as unsaved', async () => {
    const { autosave, paused, states } = aFailingAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    await paused.fail()
    expect(states.at(-1)).toEqual({ kind: 'failed', code: 'disk-full', message: 'The disk is full.' })
    expect(autosave.hasUnsaved).toBe(true)
  })

  it('tries again by itself after 1, 2, 5, 10 and again 10 seconds', async () => {
    const { autosave, paused, begun } = aFailingAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    await paused.fail()
    for (const delayMs of [1_000, 2_000, 5_000, 10_000, 10_000, 10_000]) {
      const before = begun()
      await pass(delayMs - 1)
      expect(begun()).toBe(before)
      await pass(1)
      expect(begun()).toBe(before + 1)
      await paused.fail()
    }
  })

  it('is not hammered by keys: typing on does not bring the next try forward', async () => {
    const { autosave, paused, begun, states } = aFailingAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    await paused.fail()
    const told = states.length
    for (let ms = 0; ms < 980; ms += 20) {
      autosave.schedule()
      await pass(20)
    }
    expect(begun()).toBe(1)
    expect(states).toHaveLength(told)
    await pass(20)
    expect(begun()).toBe(2)
  })

  it('waits for the whole second also when keys came in while the failing save was under way', async () => {
    const { autosave, paused, begun } = aFailingAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    autosave.schedule()
    await paused.fail()
    await pass(999)
    expect(begun()).toBe(1)
    await pass(1)
    expect(begun()).toBe(2)
  })

  it('goes back to saving soon after a try succeeded', async () => {
    const { autosave, paused, begun, states } = aFailingAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    await paused.fail()
    await pass(1_000)
    autosave.schedule()
    await paused.succeed()
    expect(states.at(-1)).toEqual({ kind: 'waiting' })
    await pass(autosaveDelayMs)
    expect(begun()).toBe(3)
    await paused.fail()
    await pass(999)
    expect(begun()).toBe(3)
    await pass(1)
    expect(begun()).toBe(4)
  })

  it('treats a save that throws as one that failed, and tries it again', async () => {
    const { autosave, paused, states } = aFailingAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    await paused.break()
    expect(states.at(-1)).toMatchObject({ kind: 'failed', code: 'internal' })
    expect(autosave.hasUnsaved).toBe(true)
    await pass(1_000)
    await paused.succeed()
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  it('answers a flush whose save throws with no, and throws nothing itself', async () => {
    const states: SaveState[] = []
    const autosave = new Autosave(
      () => {
        throw new Error('the notes could not be read')
      },
      (state) => states.push(state),
    )
    autosave.schedule()
    expect(await autosave.flush()).toBe(false)
    expect(states.map(({ kind }) => kind)).toEqual(['waiting', 'saving', 'failed'])
  })
})

/** A generator that gives the same numbers each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Keys, answers, flushes and waits in an order of its own; the laws hold at each step, and in the end all is saved. */
async function expectLawsToHoldIn(course: number): Promise<void> {
  const random = numbersFrom(course)
  let typed = 0
  let onDisk = 0
  const now: { answer: ((isKept: boolean) => void) | null; state: SaveState } = {
    answer: null,
    state: { kind: 'saved' },
  }
  const autosave = new Autosave(
    () => {
      expect(now.answer).toBeNull()
      const taken = typed
      return new Promise((resolve, reject) => {
        now.answer = (isKept) => {
          now.answer = null
          if (isKept) onDisk = taken
          if (isKept) resolve({ ok: true, value: undefined })
          else if (random() < 0.5) resolve({ ok: false, error: diskFull })
          else reject(new Error('the pipe broke'))
        }
      })
    },
    (state) => {
      now.state = state
      if (state.kind === 'saved') expect(onDisk).toBe(typed)
    },
  )
  const flushed: Promise<boolean>[] = []
  for (let step = 0; step < 60; step += 1) {
    const chance = random()
    if (chance < 0.35) {
      typed += 1
      autosave.schedule()
    } else if (chance < 0.6) now.answer?.(random() < 0.7)
    else if (chance < 0.7) flushed.push(autosave.flush())
    else await pass(Math.floor(random() * 400))
    if (random() < 0.5) await pass(0)
    if (onDisk !== typed) expect(autosave.hasUnsaved).toBe(true)
    if (now.state.kind === 'saved') expect(onDisk).toBe(typed)
  }
  for (let tries = 0; tries < 10 && autosave.hasUnsaved; tries += 1) {
    await pass(10_000)
    now.answer?.(true)
    await pass(0)
  }
  expect({ onDisk, state: now.state }).toEqual({ onDisk: typed, state: { kind: 'saved' } })
  await Promise.all(flushed)
}

describe('an autosave under any course of events', () => {
  it('never says saved too early, never saves twice at once, answers each flush, and saves everything', async () => {
    for (let course = 1; course <= 200; course += 1) {
      await expectLawsToHoldIn(course).catch((error: unknown) => {
        throw new Error(`in course ${course}`, { cause: error })
      })
    }
  })
})
