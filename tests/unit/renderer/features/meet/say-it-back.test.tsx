// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertPlannedLine } from './boxed-notes'
import { aPlannedMeeting, hold, leaveRoom, openRoom, press, underWay } from './hold-meeting'

vi.mock('../../../../../src/renderer/editor/notes-editor', () => import('./boxed-notes'))

beforeEach(() => openRoom())
afterEach(leaveRoom)

function captureLine(text: string, capturedAt: string) {
  return { type: 'paragraph', attrs: { capture: 'need', capturedAt }, content: [{ type: 'text', text }] }
}

describe('saying it back', () => {
  const notes = {
    type: 'doc' as const,
    content: [
      captureLine('Being asked before', '2025-03-12T10:04:00.000Z'),
      captureLine('More time', '2025-03-12T10:09:00.000Z'),
    ],
  }
  const summaryBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Summary to say' })
  const openSummary = () => fireEvent.click(screen.getByRole('button', { name: 'Say it back' }))

  test('composes a summary and moves the focus into it; Escape goes back to the notes', async () => {
    const { handle } = await hold(aPlannedMeeting({ ...underWay, notes }))
    act(() => handle.current?.sayItBack())
    expect(summaryBox().value).toContain('eing asked before')
    expect(document.activeElement).toBe(summaryBox())
    press('Escape')
    expect(screen.queryByRole('textbox', { name: 'Summary to say' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }))
  })

  test('starts after the last one that was said', async () => {
    const sayBacks = [{ composedAt: '2025-03-12T10:05:00.000Z', text: 'Said' }]
    await hold(aPlannedMeeting({ ...underWay, notes, sayBacks }))
    openSummary()
    expect(summaryBox().value).not.toContain('eing asked before')
    expect(summaryBox().value).toContain('ore time')
  })

  test('records what was said, so that the next one has nothing to say yet', async () => {
    vi.setSystemTime('2025-03-12T10:10:00.000Z')
    const held = await hold(aPlannedMeeting({ ...underWay, notes }))
    openSummary()
    fireEvent.change(summaryBox(), { target: { value: 'In my own words' } })
    fireEvent.click(screen.getByRole('button', { name: 'I said it' }))
    expect(held.meeting.sayBacks.map(({ text }) => text)).toEqual(['In my own words'])
    openSummary()
    expect(screen.queryByRole('textbox', { name: 'Summary to say' })).toBeNull()
    expect(
      screen.getByText(/Nothing was captured since the last summary: mark a line with Alt\+1/u),
    ).toBeTruthy()
  })

  test('put into the notes it is a line to say, and counts as said only once marked there', async () => {
    const held = await hold(aPlannedMeeting({ ...underWay, notes }))
    openSummary()
    const text = summaryBox().value
    fireEvent.click(screen.getByRole('button', { name: 'Put into the notes' }))
    expect(insertPlannedLine).toHaveBeenCalledWith(text, 'say-back')
    expect(held.meeting.sayBacks).toEqual([])
  })

  test('keeps words that were changed when it is closed', async () => {
    await hold(aPlannedMeeting({ ...underWay, notes }))
    openSummary()
    fireEvent.change(summaryBox(), { target: { value: 'Half a thought' } })
    fireEvent.click(screen.getByRole('button', { name: 'Close the summary' }))
    openSummary()
    expect(summaryBox().value).toBe('Half a thought')
  })

  test('copies the words as they are', async () => {
    const { onCopy } = await hold(aPlannedMeeting({ ...underWay, notes }))
    openSummary()
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Summary' })).getByRole('button', { name: 'Copy' }),
    )
    expect(onCopy).toHaveBeenCalledWith(summaryBox().value)
  })
})
