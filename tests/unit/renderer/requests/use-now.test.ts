// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useNow } from '../../../../src/renderer/requests/use-now'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the present', () => {
  it('is renewed each minute', () => {
    const { result } = renderHook(() => useNow())
    expect(result.current).toBe(1_000_000)
    act(() => void vi.advanceTimersByTime(59_999))
    expect(result.current).toBe(1_000_000)
    act(() => void vi.advanceTimersByTime(1))
    expect(result.current).toBe(1_060_000)
  })

  it('is not renewed once nobody looks', () => {
    const { unmount } = renderHook(() => useNow())
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
