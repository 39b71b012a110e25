// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { MeetingSummary } from '../../../../../src/domain/meetings/meeting-summary'
import type { Output } from '../../../../../src/ipc/contract'
import type { Reply } from '../../../../../src/ipc/reply'
import {
  useMeetingPages,
  type MeetingFilter,
} from '../../../../../src/renderer/features/meetings/use-meeting-pages'
import { aMeetingSummary } from '../../../../support/builders'
import { fakeBridge } from '../../../../support/fake-bridge'

afterEach(cleanup)

const noFilter: MeetingFilter = { phase: null, personId: null, text: '' }

interface Asked {
  readonly offset: number
  readonly text: string
  readonly answer: (reply: Reply<Output<'meetings:list'>>) => void
}

/** A list of so many meetings, of which each page is answered when the test says so, in any order. */
function theList(total = 250) {
  const asked: Asked[] = []
  const { bridge, tell } = fakeBridge({
    meetings: {
      list: ({ offset, text }) => new Promise((answer) => asked.push({ offset, text, answer })),
    },
  })
  const hook = renderHook(({ filter }) => useMeetingPages(bridge, filter), {
    initialProps: { filter: noFilter },
  })
  const reply = (index: number, given: Reply<Output<'meetings:list'>>) =>
    act(() => {
      asked[index]?.answer(given)
      return Promise.resolve()
    })
  const answer = (index: number, name = '', inAll = total) => {
    const offset = asked[index]?.offset ?? 0
    const rows = Array.from(
      { length: Math.max(0, Math.min(100, inAll - offset)) },
      (_, row): MeetingSummary =>
        aMeetingSummary({ id: `m-${offset + row}`, title: `${name}${offset + row}` }),
    )
    return reply(index, { ok: true, value: { total: inAll, rows } })
  }
  const page = () => hook.result.current
  return {
    answer,
    reply,
    page,
    offsets: () => asked.map(({ offset }) => offset),
    need: (first: number, last: number) => act(() => page().need(first, last)),
    change: () => act(() => tell('meetings:changed', { outside: [] })),
    filter: (filter: MeetingFilter) => hook.rerender({ filter }),
    titleAt: (index: number) => page().rowAt(index)?.title,
  }
}

describe('the pages of the list of meetings', () => {
  it('begin with the first, and know nothing until it is there', async () => {
    const { answer, page, offsets, titleAt } = theList()
    expect(page().total).toBeNull()
    expect(offsets()).toEqual([0])
    await answer(0)
    expect(page().total).toBe(250)
    expect([titleAt(0), titleAt(99), titleAt(100)]).toEqual(['0', '99', undefined])
  })

  it('come as they come into sight, each once', async () => {
    const { answer, offsets, need, titleAt } = theList()
    await answer(0)
    need(0, 20)
    need(95, 115)
    need(96, 116)
    expect(offsets()).toEqual([0, 100])
    await answer(1)
    expect([titleAt(99), titleAt(100)]).toEqual(['99', '100'])
    need(190, 249)
    expect(offsets()).toEqual([0, 100, 200])
  })

  it('are asked for anew after a change, those in sight, and what is shown stays until then', async () => {
    const { answer, offsets, need, change, titleAt } = theList()
    await answer(0)
    need(95, 115)
    await answer(1)
    change()
    expect(titleAt(99)).toBe('99')
    await answer(2, 'new ')
    expect(titleAt(99)).toBe('new 99')
    expect(offsets()).toEqual([0, 100, 0, 100])
    await answer(3, 'new ')
    expect(titleAt(100)).toBe('new 100')
  })

  it('keep each other, whichever of them comes first after a change', async () => {
    const { answer, need, change, offsets, titleAt } = theList()
    await answer(0)
    change()
    need(95, 115)
    expect(offsets()).toEqual([0, 0, 100])
    await answer(2, 'new ')
    await answer(1, 'new ')
    expect([titleAt(99), titleAt(100)]).toEqual(['new 99', 'new 100'])
  })

  it('are never mixed with those of an earlier question', async () => {
    const { answer, change, titleAt } = theList()
    change()
    await answer(1, 'new ')
    await answer(0, 'old ')
    expect(titleAt(0)).toBe('new 0')
  })

  it('follow the filter', async () => {
    const { answer, filter, page, offsets, titleAt } = theList()
    await answer(0)
    filter({ ...noFilter, text: 'ana' })
    expect(offsets()).toEqual([0, 0])
    expect(titleAt(0)).toBe('0')
    await answer(1, 'found ', 2)
    expect([page().total, titleAt(0), titleAt(2)]).toEqual([2, 'found 0', undefined])
  })

  it('are asked for again after they could not be read', async () => {
    const { answer, reply, need, offsets, titleAt } = theList()
    await reply(0, { ok: false, error: { code: 'internal', message: 'Something unexpected happened.' } })
    need(0, 10)
    expect(offsets()).toEqual([0, 0])
    await answer(1)
    expect(titleAt(0)).toBe('0')
  })
})
