// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { drawnNotes, insertPlannedLine } from './boxed-notes'
import { aPlannedMeeting, hold, leaveRoom, openRoom, press, underWay } from './hold-meeting'

vi.mock('../../../../../src/renderer/editor/notes-editor', () => import('./boxed-notes'))

beforeEach(() => openRoom())
afterEach(leaveRoom)

describe('the clock in the room', () => {
  test('offers to start the meeting, and hands the keyboard to the notes', async () => {
    const { onStart } = await hold(aPlannedMeeting())
    expect(screen.getByRole('timer').textContent).toBe('30 min planned')
    fireEvent.click(screen.getByRole('button', { name: 'Start meeting' }))
    expect(onStart).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }))
  })

  test('does not end the meeting by the second click of the double one that started it', async () => {
    const { onEnd } = await hold(aPlannedMeeting(underWay))
    fireEvent.click(screen.getByRole('button', { name: 'End meeting' }), { detail: 2 })
    expect(onEnd).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'End meeting' }), { detail: 1 })
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('goes on without drawing the notes again', async () => {
    await hold(aPlannedMeeting(underWay))
    const drawnBefore = drawnNotes.mock.calls.length
    act(() => void vi.advanceTimersByTime(12 * 60_000))
    expect(screen.getByRole('timer').textContent).toBe('12 min · 18 min left')
    act(() => void vi.advanceTimersByTime(21 * 60_000))
    expect(screen.getByRole('timer').textContent).toBe('33 min · 3 min over')
    expect(drawnNotes).toHaveBeenCalledTimes(drawnBefore)
    expect(screen.getByRole('button', { name: 'End meeting' })).toBeTruthy()
  })

  test('keeps the first sentence in sight until the meeting is under way for a minute', async () => {
    await hold(aPlannedMeeting(underWay))
    expect(screen.getByText('The price list changes.')).toBeTruthy()
    act(() => void vi.advanceTimersByTime(61_000))
    expect(screen.queryByText('The price list changes.')).toBeNull()
  })
})

describe('the steps of the plays', () => {
  test('open the current step alone, and move by keys within the play', async () => {
    await hold(aPlannedMeeting())
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Hear them out')
    press('PageDown', { altKey: true })
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Summarise')
    expect(screen.queryByRole('button', { name: 'What worries you most about it?' })).toBeNull()
    press('PageUp', { altKey: true })
    press('PageUp', { altKey: true })
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Hear them out')
  })

  test('put a starter into the notes as a line to say, by its button and by its key', async () => {
    await hold(aPlannedMeeting())
    fireEvent.click(screen.getByRole('button', { name: 'Tell me more about …' }))
    expect(insertPlannedLine).toHaveBeenLastCalledWith('Tell me more about …', 'starter')
    press('@', { code: 'Digit2', altKey: true, shiftKey: true })
    expect(insertPlannedLine).toHaveBeenLastCalledWith('What worries you most about it?', 'starter')
  })

  test('keep the place of each play, also when the tab was left', async () => {
    const { meeting } = await hold(aPlannedMeeting())
    fireEvent.click(screen.getByRole('button', { name: 'Check' }))
    fireEvent.change(screen.getByRole('combobox', { name: 'Play' }), {
      target: { value: 'objection-acknowledgement' },
    })
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Hear it out')
    cleanup()
    await hold(meeting)
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Hear it out')
    fireEvent.change(screen.getByRole('combobox', { name: 'Play' }), {
      target: { value: 'empathetic-summary' },
    })
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Check')
  })

  test('are not missed when no play was chosen', async () => {
    await hold(aPlannedMeeting({ playIds: ['a-play-of-a-later-version'] }))
    expect(screen.getByText(/No play is chosen/u)).toBeTruthy()
  })
})

describe('the expected objections', () => {
  test('are ticked with the moment, and then show what to say', async () => {
    const held = await hold(aPlannedMeeting(underWay))
    expect(screen.getByText('I see: Too soon').closest('dl')?.hidden).toBe(true)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Too soon' }))
    expect(held.meeting.preparation.objections[0]?.raisedAt).toMatch(/^2025-03-12T10:00/u)
    expect(screen.getByText('I see: Too soon').closest('dl')?.hidden).toBe(false)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Too soon' }))
    expect(held.meeting.preparation.objections[0]?.raisedAt).toBeNull()
  })

  test('ticked twice before anything was drawn are both kept', async () => {
    const held = await hold(aPlannedMeeting(underWay))
    act(() => {
      screen.getByRole('checkbox', { name: 'Too soon' }).click()
      screen.getByRole('checkbox', { name: 'Too dear' }).click()
    })
    expect(held.meeting.preparation.objections.every(({ raisedAt }) => raisedAt !== null)).toBe(true)
  })

  test('show what to say before they come up, when asked', async () => {
    await hold(aPlannedMeeting())
    fireEvent.click(screen.getByRole('button', { name: 'What to say to: Too dear' }))
    expect(screen.getByText('I see: Too dear').closest('dl')?.hidden).toBe(false)
  })
})

describe('moving about by keyboard', () => {
  test('F6 goes from the notes to the step, to the objections and back; Escape returns at once', async () => {
    await hold(aPlannedMeeting())
    const notes = screen.getByRole('textbox', { name: 'Notes' })
    notes.focus()
    press('F6')
    expect(document.activeElement?.getAttribute('aria-current')).toBe('step')
    press('F6')
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Too soon' }))
    press('F6')
    expect(document.activeElement).toBe(notes)
    press('F6', { shiftKey: true })
    press('Escape')
    expect(document.activeElement).toBe(notes)
  })
})

describe('in a narrow window', () => {
  test('the time, the first starter and the plan stand above the notes, each once', async () => {
    openRoom('narrow')
    await hold(aPlannedMeeting())
    expect(screen.queryByRole('complementary', { name: 'Plan' })).toBeNull()
    for (const name of ['Start meeting', 'Say it back', 'How does this look from where you sit?']) {
      expect(screen.getAllByRole('button', { name: new RegExp(name.replace('?', '\\?'), 'u') })).toHaveLength(
        1,
      )
    }
    fireEvent.click(screen.getByRole('button', { name: 'Plan' }))
    for (const name of ['Start meeting', 'Say it back', 'How does this look from where you sit?']) {
      expect(screen.getAllByRole('button', { name: new RegExp(name.replace('?', '\\?'), 'u') })).toHaveLength(
        1,
      )
    }
  })

  test('F6 opens the plan and goes into it; Escape closes it and returns to the notes', async () => {
    openRoom('narrow')
    await hold(aPlannedMeeting())
    const notes = screen.getByRole('textbox', { name: 'Notes' })
    notes.focus()
    press('F6')
    expect(screen.getByRole('complementary', { name: 'Plan' }).contains(document.activeElement)).toBe(true)
    press('Escape')
    expect(screen.queryByRole('complementary', { name: 'Plan' })).toBeNull()
    expect(document.activeElement).toBe(notes)
  })
})
