// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useStore } from 'zustand'
import { SaveStatus } from '../../../../src/renderer/presentation/save-status'
import { autosaveDelayMs, type SaveState } from '../../../../src/renderer/saving/autosave'
import { MeetingDraft } from '../../../../src/renderer/saving/meeting-draft'
import { anOpenedMeeting } from '../../../support/builders'
import { refused } from '../../../support/fake-bridge'
import { diskFull, PausedSave } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const word = () => screen.getByRole('status').textContent
const failed: SaveState = { kind: 'failed', code: 'disk-full', message: 'The disk is full.' }

describe('the word for the state of saving', () => {
  it('is the name of the status too, so that it is found and heard', () => {
    const { rerender } = render(<SaveStatus state={{ kind: 'saved' }} />)
    expect(screen.getByRole('status', { name: 'Saved' })).toBeTruthy()
    rerender(<SaveStatus state={{ kind: 'saving' }} />)
    expect(screen.getByRole('status', { name: 'Saving…' })).toBeTruthy()
  })

  it('is Saved on opening, at once', () => {
    render(<SaveStatus state={{ kind: 'saved' }} />)
    expect(word()).toBe('Saved')
  })

  it('stops being Saved with the first unsaved key, at once', () => {
    const { rerender } = render(<SaveStatus state={{ kind: 'saved' }} />)
    rerender(<SaveStatus state={{ kind: 'waiting' }} />)
    expect(word()).toBe('Saving…')
  })

  it('is Saved again when everything was on disk for a moment, and not at each key', async () => {
    const { rerender } = render(<SaveStatus state={{ kind: 'waiting' }} />)
    for (let key = 0; key < 5; key += 1) {
      rerender(<SaveStatus state={{ kind: 'saved' }} />)
      await pass(150)
      expect(word()).toBe('Saving…')
      rerender(<SaveStatus state={{ kind: 'waiting' }} />)
      await pass(50)
    }
    rerender(<SaveStatus state={{ kind: 'saved' }} />)
    await pass(300)
    expect(word()).toBe('Saved')
  })

  it('says why it is not saved, and that it is being tried', () => {
    render(<SaveStatus state={failed} />)
    expect(word()).toBe('Not saved: The disk is full. Trying again.')
  })

  it('is never Saved between a failure and the save that succeeds', async () => {
    const { rerender } = render(<SaveStatus state={failed} />)
    for (const state of [{ kind: 'saving' }, failed, { kind: 'waiting' }, { kind: 'saving' }] as const) {
      rerender(<SaveStatus state={state} />)
      await pass(1_000)
      expect(word()).not.toBe('Saved')
    }
  })
})

describe('the word while a meeting is written', () => {
  it('never says Saved while anything is unsaved', async () => {
    const paused = new PausedSave()
    const draft = new MeetingDraft(anOpenedMeeting(), {
      save: (_, changes) => paused.save(changes),
      open: () => refused(diskFull),
      tell: () => undefined,
    })
    const seen: [string | null, boolean][] = []
    function Page() {
      return <SaveStatus state={useStore(draft.store, ({ saveState }) => saveState)} />
    }
    render(<Page />)
    const look = () => seen.push([word(), draft.hasUnsaved])
    for (let key = 0; key < 60; key += 1) {
      if (key % 7 < 4) act(() => draft.change({ title: `Key ${key}` }))
      look()
      await pass(60)
      look()
      if (!paused.isUnderWay || key % 2 === 0) continue
      await act(() => (key % 5 === 0 ? paused.fail() : paused.succeed()))
      look()
    }
    while (draft.hasUnsaved) {
      await pass(10_000)
      if (paused.isUnderWay) await act(() => paused.succeed())
      look()
    }
    expect(seen.filter(([words, hasUnsaved]) => words === 'Saved' && hasUnsaved)).toEqual([])
    await pass(autosaveDelayMs + 300)
    expect(word()).toBe('Saved')
  })
})
