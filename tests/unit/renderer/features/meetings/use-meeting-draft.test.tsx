// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../../../src/ipc/reply'
import type { OpenedMeeting } from '../../../../../src/ipc/requests/meetings-requests'
import { useMeetingDraft } from '../../../../../src/renderer/features/meetings/use-meeting-draft'
import { MeetingDrafts } from '../../../../../src/renderer/saving/meeting-drafts'
import { anOpenedMeeting } from '../../../../support/builders'
import { succeeded } from '../../../../support/fake-bridge'
import { settled } from '../../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function theDrafts() {
  const answers: ((reply: Reply<OpenedMeeting>) => void)[] = []
  const save = vi.fn(() => succeeded({ revision: 'after' }))
  const drafts = new MeetingDrafts(() => new Promise((resolve) => answers.push(resolve)), save)
  const answer = (reply: Reply<OpenedMeeting> = { ok: true, value: anOpenedMeeting({ id: 'm-1' }) }) =>
    act(async () => {
      for (const resolve of answers.splice(0)) resolve(reply)
      await settled()
    })
  return { drafts, save, answer }
}

describe('the draft of the meeting that a page shows', () => {
  it('is opening, then open', async () => {
    const { drafts, answer } = theDrafts()
    const { result } = renderHook(() => useMeetingDraft(drafts, 'm-1'))
    expect(result.current).toEqual({ kind: 'opening' })
    await answer()
    expect(result.current).toMatchObject({ kind: 'open', draft: { meeting: { id: 'm-1' } } })
  })

  it('says why it cannot be opened', async () => {
    const { drafts, answer } = theDrafts()
    const { result } = renderHook(() => useMeetingDraft(drafts, 'm-1'))
    await answer({ ok: false, error: { code: 'damaged', message: 'The record is damaged.' } })
    expect(result.current).toEqual({ kind: 'failed', message: 'The record is damaged.' })
  })

  it('is saved when its page is left', async () => {
    const { drafts, save, answer } = theDrafts()
    const { result, unmount } = renderHook(() => useMeetingDraft(drafts, 'm-1'))
    await answer()
    if (result.current.kind === 'open') result.current.draft.change({ title: 'Just typed' })
    unmount()
    await settled()
    expect(save).toHaveBeenCalledExactlyOnceWith(
      'm-1',
      { title: 'Just typed' },
      { revision: 'as it was opened', keepsBefore: false },
    )
  })

  it('is let go of also when its page is left before it was open', async () => {
    const { drafts, answer } = theDrafts()
    const { unmount } = renderHook(() => useMeetingDraft(drafts, 'm-1'))
    unmount()
    await answer()
    const again = drafts.open('m-1')
    await answer({ ok: true, value: anOpenedMeeting({ id: 'm-1', title: 'Read anew' }) })
    expect(await again).toMatchObject({ ok: true, value: { meeting: { title: 'Read anew' } } })
  })

  it('is one and the same when the page is drawn twice, as it is in development', async () => {
    const { drafts, save, answer } = theDrafts()
    const { result, unmount } = renderHook(() => useMeetingDraft(drafts, 'm-1'), { wrapper: StrictMode })
    await answer()
    if (result.current.kind !== 'open') throw new Error('the draft did not open')
    result.current.draft.change({ title: 'Just typed' })
    expect(drafts.unsaved()).toEqual([result.current.draft])
    unmount()
    await settled()
    expect(save).toHaveBeenCalledOnce()
    expect(drafts.unsaved()).toEqual([])
  })
})
