// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyNotes } from '../../../../../src/domain/notes/notes-document'
import type { RoomTalk } from '../../../../../src/domain/notes/room-talk'
import { useRoomTally } from '../../../../../src/renderer/features/meet/use-room-tally'

const nothing: RoomTalk = { summaries: [], saidLines: [], questions: [] }
const noSayBacks = [] as const

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the tally of the room', () => {
  it('reads the notes once for many keys, a moment later, and then counts what was captured', () => {
    const readTalk = vi.fn<() => RoomTalk>(() => ({ ...nothing, questions: ['Who decides?'] }))
    const { result } = renderHook(() => useRoomTally(noSayBacks, emptyNotes, readTalk))
    act(() => {
      for (let key = 0; key < 50; key += 1) result.current.noteChange()
    })
    expect(readTalk).not.toHaveBeenCalled()
    act(() => {
      vi.advanceTimersByTime(1_000)
    })
    expect(readTalk).toHaveBeenCalledTimes(1)
    expect(result.current.tally).toEqual({ saidBack: 0, asked: 0, askedByEither: 1 })
  })

  it('stays as it is while typing changes nothing of it', () => {
    const drawn = vi.fn()
    const { result } = renderHook(() => {
      drawn()
      return useRoomTally(noSayBacks, emptyNotes, () => ({ ...nothing }))
    })
    act(() => result.current.noteChange())
    act(() => {
      vi.advanceTimersByTime(1_000)
    })
    expect(drawn).toHaveBeenCalledTimes(1)
  })

  it('waits for notes that are not there yet', () => {
    const { result } = renderHook(() => useRoomTally(noSayBacks, emptyNotes, () => null))
    act(() => result.current.noteChange())
    act(() => {
      vi.advanceTimersByTime(1_000)
    })
    expect(result.current.tally).toEqual({ saidBack: 0, asked: 0, askedByEither: 0 })
  })
})
