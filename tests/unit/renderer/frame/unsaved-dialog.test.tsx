// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { workedExample } from '../../../../src/domain/meetings/worked-example'
import type { Reply } from '../../../../src/ipc/reply'
import type { OpenedMeeting, SavedMeeting } from '../../../../src/ipc/requests/meetings-requests'
import type { Bridge } from '../../../../src/preload'
import { UnsavedDialog } from '../../../../src/renderer/frame/unsaved-dialog'
import { MeetingDrafts } from '../../../../src/renderer/saving/meeting-drafts'
import { anOpenedMeeting, builtAt } from '../../../support/builders'
import { fakeBridge, succeeded } from '../../../support/fake-bridge'
import { diskFull, settled } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
  // What the page is drawn in has no dialogs of its own: these do what it has to.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError')
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false
  })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

async function theDialog(meeting: OpenedMeeting = anOpenedMeeting({ title: 'Pricing' })) {
  const disk = { isFull: true }
  const save = vi.fn((): Promise<Reply<SavedMeeting>> =>
    Promise.resolve(
      disk.isFull ? { ok: false, error: diskFull } : { ok: true, value: { revision: 'after' } },
    ),
  )
  const drafts = new MeetingDrafts(() => succeeded(meeting), save)
  const opened = await drafts.open(meeting.id)
  if (!opened.ok) throw new Error(opened.error.message)
  const answerClosing = vi.fn<Bridge['window']['answerClosing']>(() => succeeded(undefined))
  const copyText = vi.fn<Bridge['app']['copyText']>(() => succeeded(undefined))
  const { bridge, tell } = fakeBridge({ window: { answerClosing }, app: { copyText } })
  render(<UnsavedDialog bridge={bridge} drafts={drafts} />)
  const close = () =>
    act(async () => {
      tell('window:closing', undefined)
      await settled()
    })
  const answers = () => answerClosing.mock.calls.map(([answer]) => answer.isSaved)
  return { draft: opened.value, disk, save, close, answers, copyText }
}

const dialog = () => document.querySelector('dialog')
const button = (name: string) => screen.getByRole('button', { name })

describe('closing the window', () => {
  it('saves what is unsaved, answers yes, and shows nothing', async () => {
    const { draft, disk, save, close, answers } = await theDialog()
    disk.isFull = false
    draft.change({ purpose: 'Agree' })
    await close()
    expect(save).toHaveBeenCalledOnce()
    expect(answers()).toEqual([true])
    expect(dialog()?.open).toBe(false)
  })

  it('answers yes at once when nothing is unsaved', async () => {
    const { save, close, answers } = await theDialog()
    await close()
    expect(save).not.toHaveBeenCalled()
    expect(answers()).toEqual([true])
  })

  it('answers no when it cannot be saved, and says why and in which meeting', async () => {
    const { draft, close, answers } = await theDialog()
    draft.change({ purpose: 'Agree' })
    await close()
    expect(answers()).toEqual([false])
    expect(dialog()?.open).toBe(true)
    expect(dialog()?.textContent).toContain('The disk is full. What you wrote is still here, in “Pricing”.')
  })

  it('can be tried again while the dialog is shown, and works once there is room', async () => {
    const { draft, disk, close, answers } = await theDialog()
    draft.change({ purpose: 'Agree' })
    await close()
    await close()
    expect(answers()).toEqual([false, false])
    expect(dialog()?.open).toBe(true)
    disk.isFull = false
    await close()
    expect(answers()).toEqual([false, false, true])
  })

  it('is given up with one button, and the text with another', async () => {
    const { draft, close, answers } = await theDialog()
    draft.change({ purpose: 'Agree' })
    await close()
    fireEvent.click(button('Keep Attune open'))
    expect(dialog()?.open).toBe(false)
    expect(answers()).toEqual([false])
    await close()
    fireEvent.click(button('Close without saving'))
    expect(answers()).toEqual([false, false, true])
  })

  it('leaves the text to be copied: every word of the meeting', async () => {
    let made = 0
    const { meeting } = workedExample(builtAt, () => `id-${(made += 1)}`)
    const { draft, close, copyText } = await theDialog({ ...meeting, revision: 'before' })
    draft.change({ purpose: 'The newest purpose' })
    const line = { type: 'paragraph', content: [{ type: 'text', text: 'Just typed' }] }
    draft.changeNotes(() => JSON.stringify({ type: 'doc', content: [line] }))
    await close()
    fireEvent.click(button('Copy the text'))
    const text = copyText.mock.calls[0]?.[0].text ?? ''
    const { answers, objections } = meeting.preparation
    const { planned, happened, difference, ifMoment, thenAction } = meeting.reflection
    const words = [
      meeting.title,
      'The newest purpose',
      'Just typed',
      ...Object.values(answers),
      ...objections.flatMap(({ text, protects, acknowledgement, addition, question }) => [
        text,
        protects,
        acknowledgement,
        addition,
        question,
      ]),
      ...[planned, happened, difference, ifMoment, thenAction],
      ...Object.values(meeting.reflection.answers),
    ]
    for (const part of words) expect(text).toContain(part)
  })
})

describe('leaving the window', () => {
  it('saves what is unsaved', async () => {
    const { draft, disk, save } = await theDialog()
    disk.isFull = false
    draft.change({ purpose: 'Agree' })
    await act(async () => {
      window.dispatchEvent(new Event('blur'))
      await settled()
    })
    expect(save).toHaveBeenCalledOnce()
    expect(draft.hasUnsaved).toBe(false)
  })
})
