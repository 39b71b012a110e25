import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClosingGuard } from '../../../../src/main/desktop/closing-guard'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A window as the guard knows it: closing it asks, destroying it does not. */
class FakeWindow extends EventEmitter {
  isDestroyed = false
  readonly webContents = {
    crashed: false,
    loading: false,
    isCrashed: () => this.webContents.crashed,
    isLoadingMainFrame: () => this.webContents.loading,
  }

  destroy(): void {
    if (this.isDestroyed) throw new TypeError('Object has been destroyed')
    this.isDestroyed = true
    this.emit('closed')
  }

  /** What a click on the close button does. */
  close(): void {
    const preventDefault = vi.fn()
    this.emit('close', { preventDefault })
    if (preventDefault.mock.calls.length === 0) this.destroy()
  }
}

function aGuardedWindow() {
  const ask = vi.fn()
  const onKept = vi.fn()
  const guard = new ClosingGuard(ask, onKept)
  const guarded = () => {
    const window = new FakeWindow()
    guard.guard(window as unknown as Parameters<typeof guard.guard>[0])
    return window
  }
  return { guard, guarded, window: guarded(), ask, onKept }
}

describe('a window that is closed', () => {
  it('is held, and its page is asked to save', () => {
    const { window, ask } = aGuardedWindow()
    window.close()
    expect(window.isDestroyed).toBe(false)
    expect(ask).toHaveBeenCalledOnce()
  })

  it('goes once its page has saved', () => {
    const { guard, window, onKept } = aGuardedWindow()
    window.close()
    guard.answer(true)
    expect(window.isDestroyed).toBe(true)
    expect(onKept).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
  })

  it('stays when its page could not save, however long that takes to mend', () => {
    const { guard, window, onKept } = aGuardedWindow()
    window.close()
    guard.answer(false)
    expect(onKept).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(3_600_000)
    expect(window.isDestroyed).toBe(false)
  })

  it('can be closed again after it had to stay, and asks again', () => {
    const { guard, window, ask } = aGuardedWindow()
    window.close()
    guard.answer(false)
    window.close()
    expect(ask).toHaveBeenCalledTimes(2)
    guard.answer(true)
    expect(window.isDestroyed).toBe(true)
  })

  it('goes when the person gives up what could not be saved', () => {
    const { guard, window } = aGuardedWindow()
    window.close()
    guard.answer(false)
    guard.answer(true)
    expect(window.isDestroyed).toBe(true)
  })

  it('asks once when it is closed again while it waits', () => {
    const { guard, window, ask } = aGuardedWindow()
    window.close()
    window.close()
    window.close()
    expect(ask).toHaveBeenCalledOnce()
    expect(window.isDestroyed).toBe(false)
    guard.answer(true)
    expect(window.isDestroyed).toBe(true)
  })

  it('goes after ten seconds when its page does not answer, and not before', () => {
    const { window } = aGuardedWindow()
    window.close()
    vi.advanceTimersByTime(9_999)
    expect(window.isDestroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(window.isDestroyed).toBe(true)
  })

  it('goes at once when its page has crashed', () => {
    const { window, ask } = aGuardedWindow()
    window.webContents.crashed = true
    window.close()
    expect(window.isDestroyed).toBe(true)
    expect(ask).not.toHaveBeenCalled()
  })

  it('goes at once while its page is still loading, as nothing can be unsaved yet', () => {
    const { window, ask } = aGuardedWindow()
    window.webContents.loading = true
    window.close()
    expect(window.isDestroyed).toBe(true)
    expect(ask).not.toHaveBeenCalled()
  })

  it('goes when its page crashes while it is being waited for', () => {
    const { window } = aGuardedWindow()
    window.close()
    window.webContents.crashed = true
    window.close()
    expect(window.isDestroyed).toBe(true)
    vi.advanceTimersByTime(60_000)
  })

  it('does not take the next window along when it was waited for and went otherwise', () => {
    const { window, guarded } = aGuardedWindow()
    window.close()
    window.webContents.crashed = true
    window.close()
    const next = guarded()
    vi.advanceTimersByTime(60_000)
    expect(next.isDestroyed).toBe(false)
    next.close()
    expect(next.isDestroyed).toBe(false)
  })

  it('takes a second answer, or one that nobody asked for after it went, calmly', () => {
    const { guard, window } = aGuardedWindow()
    window.close()
    guard.answer(true)
    expect(() => guard.answer(true)).not.toThrow()
    expect(window.isDestroyed).toBe(true)
  })
})
