import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, autosaveDelayMs, type SaveState } from '../../../../src/renderer/saving/autosave'
import { PausedSave, settled } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function anAutosave() {
  const paused = new PausedSave<undefined>()
  const states: SaveState[] = []
  const autosave = new Autosave(
    () => paused.save(undefined),
    (state) => states.push(state),
  )
  const kinds = () => states.map(({ kind }) => kind)
  return { autosave, paused, states, kinds, begun: () => paused.given.length }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('an autosave', () => {
  it('begins to save within 120 ms after the first unsaved key, and not before', async () => {
    const { autosave, begun } = anAutosave()
    expect(autosaveDelayMs).toBeLessThanOrEqual(120)
    autosave.schedule()
    await pass(autosaveDelayMs - 1)
    expect(begun()).toBe(0)
    await pass(1)
    expect(begun()).toBe(1)
  })

  it('saves about every 120 ms while a person types on and on', async () => {
    const { autosave, paused, begun } = anAutosave()
    for (let ms = 0; ms < 2_400; ms += 20) {
      autosave.schedule()
      await pass(20)
      if (paused.isUnderWay) await paused.succeed()
    }
    expect(begun()).toBeGreaterThanOrEqual(16)
    expect(begun()).toBeLessThanOrEqual(20)
  })

  it('does not let a later key put the save off', async () => {
    const { autosave, begun } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs - 10)
    autosave.schedule()
    await pass(10)
    expect(begun()).toBe(1)
  })

  it('tells waiting once, saving, then saved', async () => {
    const { autosave, paused, kinds } = anAutosave()
    autosave.schedule()
    autosave.schedule()
    expect(kinds()).toEqual(['waiting'])
    await pass(autosaveDelayMs)
    expect(kinds()).toEqual(['waiting', 'saving'])
    await paused.succeed()
    expect(kinds()).toEqual(['waiting', 'saving', 'saved'])
    expect(autosave.hasUnsaved).toBe(false)
  })

  it('has one save at a time; what comes in meanwhile goes with the next, soon after it', async () => {
    const { autosave, paused, begun, kinds } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    autosave.schedule()
    await pass(5_000)
    expect(begun()).toBe(1)
    await paused.succeed()
    expect(kinds()).toEqual(['waiting', 'saving', 'waiting'])
    await pass(autosaveDelayMs)
    expect(begun()).toBe(2)
    expect(paused.mostAtOnce).toBe(1)
  })

  it('says waiting, not saved, when a save ends while something newer is unsaved', async () => {
    const { autosave, paused, states } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    autosave.schedule()
    await paused.succeed()
    expect(states.at(-1)).toEqual({ kind: 'waiting' })
    expect(autosave.hasUnsaved).toBe(true)
  })

  it('goes back to waiting when a key comes in at the very moment at which it says saved', async () => {
    const states: SaveState[] = []
    let hasTyped = false
    const autosave = new Autosave(
      () => Promise.resolve({ ok: true, value: undefined }),
      (state) => {
        states.push(state)
        if (state.kind !== 'saved' || hasTyped) return
        hasTyped = true
        autosave.schedule()
      },
    )
    autosave.schedule()
    await pass(autosaveDelayMs)
    expect(states.map(({ kind }) => kind)).toEqual(['waiting', 'saving', 'saved', 'waiting'])
    await pass(autosaveDelayMs)
    expect(states.at(-1)).toEqual({ kind: 'saved' })
    expect(autosave.hasUnsaved).toBe(false)
  })

  it('counts as unsaved from the first key until the answer, whoever asks in between', async () => {
    const seen: [string, boolean][] = []
    const autosave: Autosave = new Autosave(
      () => Promise.resolve({ ok: true, value: undefined }),
      ({ kind }) => seen.push([kind, autosave.hasUnsaved]),
    )
    autosave.schedule()
    await pass(autosaveDelayMs)
    expect(seen).toEqual([
      ['waiting', true],
      ['saving', true],
      ['saved', false],
    ])
  })
})

describe('flushing', () => {
  it('saves at once and says that everything is on disk', async () => {
    const { autosave, paused, begun } = anAutosave()
    autosave.schedule()
    const flushed = autosave.flush()
    expect(begun()).toBe(1)
    await paused.succeed()
    expect(await flushed).toBe(true)
    await pass(60_000)
    expect(begun()).toBe(1)
  })

  it('has nothing to do when nothing is unsaved', async () => {
    const { autosave, begun, states } = anAutosave()
    expect(await autosave.flush()).toBe(true)
    expect(begun()).toBe(0)
    expect(states).toEqual([])
  })

  it('waits for the save under way, then saves what came in since', async () => {
    const { autosave, paused, begun } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    autosave.schedule()
    const flushed = autosave.flush()
    expect(begun()).toBe(1)
    await paused.succeed()
    expect(begun()).toBe(2)
    await paused.succeed()
    expect(await flushed).toBe(true)
    expect(paused.mostAtOnce).toBe(1)
  })

  it('waits for the save under way when nothing is newer, and does not save twice', async () => {
    const { autosave, paused, begun } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    const flushed = autosave.flush()
    await paused.succeed()
    expect(await flushed).toBe(true)
    expect(begun()).toBe(1)
  })

  it('takes along a key that comes in while it saves', async () => {
    const { autosave, paused, begun } = anAutosave()
    autosave.schedule()
    const flushed = autosave.flush()
    autosave.schedule()
    await paused.succeed()
    expect(begun()).toBe(2)
    await paused.succeed()
    expect(await flushed).toBe(true)
    expect(autosave.hasUnsaved).toBe(false)
  })

  it('tells both of two who ask at once that everything is saved', async () => {
    const { autosave, paused } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    autosave.schedule()
    const onBlur = autosave.flush()
    const onClosing = autosave.flush()
    await paused.succeed()
    await paused.succeed()
    expect(await Promise.all([onBlur, onClosing])).toEqual([true, true])
    expect(paused.mostAtOnce).toBe(1)
  })

  it('says no when the save fails, after one try, and leaves the retries to the timer', async () => {
    const { autosave, paused, begun, states } = anAutosave()
    autosave.schedule()
    const flushed = autosave.flush()
    await paused.fail()
    expect(await flushed).toBe(false)
    expect(begun()).toBe(1)
    expect(states.at(-1)).toEqual({ kind: 'failed', code: 'disk-full', message: 'The disk is full.' })
    await pass(1_000)
    expect(begun()).toBe(2)
  })

  it('tries again itself when the save under way fails, and succeeds', async () => {
    const { autosave, paused, states } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    const flushed = autosave.flush()
    await paused.fail()
    await paused.succeed()
    expect(await flushed).toBe(true)
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  it('tries at once while a retry waits, and a success ends the failure', async () => {
    const { autosave, paused, begun } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    await paused.fail()
    const flushed = autosave.flush()
    expect(begun()).toBe(2)
    await paused.succeed()
    expect(await flushed).toBe(true)
    await pass(60_000)
    expect(begun()).toBe(2)
    autosave.schedule()
    await pass(autosaveDelayMs)
    expect(begun()).toBe(3)
  })
})

describe('stopping', () => {
  it('gives up what is unsaved and saves nothing more', async () => {
    const { autosave, begun } = anAutosave()
    autosave.schedule()
    autosave.stop()
    autosave.schedule()
    await pass(60_000)
    expect(begun()).toBe(0)
    expect(autosave.hasUnsaved).toBe(false)
    expect(await autosave.flush()).toBe(true)
  })

  it('does not try again after the save that was under way failed', async () => {
    const { autosave, paused, begun } = anAutosave()
    autosave.schedule()
    await pass(autosaveDelayMs)
    autosave.stop()
    await paused.fail()
    await pass(60_000)
    expect(begun()).toBe(1)
    await settled()
    expect(autosave.hasUnsaved).toBe(false)
  })
})
