// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toast, type ToastMessage } from '../../../../src/renderer/components/toast'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const deleted = (run = vi.fn()): ToastMessage => ({
  text: '“Pricing” was deleted.',
  action: { label: 'Undo', run },
  tone: 'neutral',
})

describe('a word about what was done', () => {
  it('has its place in the page before there is any, so that it is heard when it comes', () => {
    const { container, rerender } = render(<Toast message={null} onDismiss={vi.fn()} />)
    const place = container.querySelector('[aria-live="polite"]')
    expect(place?.textContent).toBe('')
    rerender(<Toast message={deleted()} onDismiss={vi.fn()} />)
    expect(container.querySelector('[aria-live="polite"]')).toBe(place)
    expect(place?.textContent).toContain('“Pricing” was deleted.')
  })

  it('does what its button says once, and goes', () => {
    const run = vi.fn()
    const onDismiss = vi.fn()
    render(<Toast message={deleted(run)} onDismiss={onDismiss} />)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(run).toHaveBeenCalledOnce()
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  it('can be dismissed without doing anything', () => {
    const run = vi.fn()
    const onDismiss = vi.fn()
    render(<Toast message={deleted(run)} onDismiss={onDismiss} />)
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(run).not.toHaveBeenCalled()
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  it('goes by itself after twenty seconds, counted from the newest', () => {
    const onDismiss = vi.fn()
    const { rerender } = render(<Toast message={deleted()} onDismiss={onDismiss} />)
    vi.advanceTimersByTime(15_000)
    rerender(<Toast message={deleted()} onDismiss={onDismiss} />)
    vi.advanceTimersByTime(19_999)
    expect(onDismiss).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  it('may have no button', () => {
    render(<Toast message={{ text: 'Done.', action: null, tone: 'bad' }} onDismiss={vi.fn()} />)
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })
})
