// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useToday } from '../../../../src/renderer/frame/use-today'
import { fakeBridge, succeeded } from '../../../support/fake-bridge'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

async function theDay() {
  const none = { total: 0, rows: [] }
  const read = vi.fn(() =>
    succeeded({ next: none, toPrepare: none, reflectionsOwed: none, exampleId: null, meetingsInAll: 0 }),
  )
  const { bridge, tell } = fakeBridge({ today: { read } })
  const { unmount } = renderHook(() => useToday(bridge))
  await pass(0)
  return { read, tell, unmount }
}

describe('what needs the person now', () => {
  it('is asked for anew when a meeting changed', async () => {
    const { read, tell } = await theDay()
    expect(read).toHaveBeenCalledTimes(1)
    act(() => tell('meetings:changed', { outside: [] }))
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is asked for anew each minute, as meetings begin and end by themselves', async () => {
    const { read } = await theDay()
    await pass(3 * 60_000)
    expect(read).toHaveBeenCalledTimes(4)
  })

  it('is not asked for any longer once nobody looks', async () => {
    const { read, tell, unmount } = await theDay()
    unmount()
    tell('meetings:changed', { outside: [] })
    await pass(600_000)
    expect(read).toHaveBeenCalledTimes(1)
  })
})
