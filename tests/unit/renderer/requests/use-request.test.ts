// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../../src/ipc/reply'
import { useRequest } from '../../../../src/renderer/requests/use-request'

afterEach(cleanup)

/** A request whose answers come when the test says, in any order, and a way to say that something changed. */
function theRequest() {
  const asked: ((reply: Reply<string>) => void)[] = []
  const request = vi.fn(() => new Promise<Reply<string>>((resolve) => asked.push(resolve)))
  const listeners = new Set<() => void>()
  const onChanged = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const reply = (index: number, given: Reply<string>) =>
    act(() => {
      asked[index]?.(given)
      return Promise.resolve()
    })
  const answer = (index: number, value: string) => reply(index, { ok: true, value })
  const change = () => act(() => listeners.forEach((listener) => listener()))
  return { request, onChanged, listeners, reply, answer, change }
}

describe('a request of the page', () => {
  it('is loading, then ready', async () => {
    const { request, answer } = theRequest()
    const { result } = renderHook(() => useRequest(request))
    expect(result.current).toEqual({ kind: 'loading' })
    await answer(0, 'first')
    expect(result.current).toEqual({ kind: 'ready', value: 'first' })
    expect(request).toHaveBeenCalledOnce()
  })

  it('says why it failed', async () => {
    const { request, reply } = theRequest()
    const { result } = renderHook(() => useRequest(request))
    const error = { code: 'closed', message: 'The library is closed.' } as const
    await reply(0, { ok: false, error })
    expect(result.current).toEqual({ kind: 'failed', message: 'The library is closed.' })
  })

  it('is asked again at each change, and shows what it had until then', async () => {
    const { request, onChanged, answer, change } = theRequest()
    const { result } = renderHook(() => useRequest(request, onChanged))
    await answer(0, 'first')
    change()
    expect(result.current).toEqual({ kind: 'ready', value: 'first' })
    await answer(1, 'second')
    expect(result.current).toEqual({ kind: 'ready', value: 'second' })
  })

  it('drops an answer that a newer question overtook', async () => {
    const { request, onChanged, answer, change } = theRequest()
    const { result } = renderHook(() => useRequest(request, onChanged))
    change()
    await answer(1, 'newer')
    await answer(0, 'older')
    expect(result.current).toEqual({ kind: 'ready', value: 'newer' })
  })

  it('is ready again after it failed once', async () => {
    const { request, onChanged, reply, answer, change } = theRequest()
    const { result } = renderHook(() => useRequest(request, onChanged))
    await reply(0, { ok: false, error: { code: 'io-error', message: 'The disk reported an error.' } })
    change()
    await answer(1, 'again')
    expect(result.current).toEqual({ kind: 'ready', value: 'again' })
  })

  it('is asked anew when it is another request, and forgets the old one', async () => {
    const first = theRequest()
    const second = theRequest()
    const { result, rerender } = renderHook(({ request }) => useRequest(request), {
      initialProps: { request: first.request },
    })
    rerender({ request: second.request })
    await second.answer(0, 'of the second')
    await first.answer(0, 'of the first')
    expect(result.current).toEqual({ kind: 'ready', value: 'of the second' })
  })

  it('stops listening when its component goes', async () => {
    const { request, onChanged, listeners, answer } = theRequest()
    const { unmount } = renderHook(() => useRequest(request, onChanged))
    expect(listeners.size).toBe(1)
    unmount()
    expect(listeners.size).toBe(0)
    await answer(0, 'too late')
  })
})
