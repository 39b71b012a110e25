// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest'
import { newMeeting, type Meeting, type Objection } from '../../../../../src/domain/meetings/meeting'
import type { NotesEditorProps } from '../../../../../src/renderer/editor/notes-editor'
import { MeetTab, type MeetTabHandle } from '../../../../../src/renderer/features/meet/meet-tab'

const insertPlannedLine = vi.fn()
let notesDrawn = 0

// The notes themselves have tests of their own; here they are a box that takes the focus.
vi.mock('../../../../../src/renderer/editor/notes-editor', () => ({
  NotesEditor: function NotesEditor({ initialDocument, onReady }: NotesEditorProps) {
    notesDrawn += 1
    useEffect(() => {
      onReady?.({
        insertPlannedLine,
        markSelectionAs: () => undefined,
        captures: () => [],
        snapshot: () => JSON.stringify(initialDocument),
        focus: () => screen.getByRole('textbox', { name: 'Notes' }).focus(),
        openFind: () => undefined,
      })
    }, [initialDocument, onReady])
    return (
      <div role="textbox" aria-label="Notes" contentEditable suppressContentEditableWarning tabIndex={0} />
    )
  },
}))

const startOfMeeting = Date.parse('2025-03-12T10:00:00.000Z')
let isNarrow = false

beforeEach(() => {
  vi.useFakeTimers({ now: startOfMeeting, shouldAdvanceTime: true })
  isNarrow = false
  notesDrawn = 0
  window.matchMedia = (media: string) =>
    Object.assign(new EventTarget(), {
      matches: isNarrow,
      media,
      onchange: null,
    }) as unknown as MediaQueryList
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.clearAllMocks()
})

function objection(id: string, text: string): Objection {
  return {
    id,
    text,
    protects: '',
    acknowledgement: `I see: ${text}`,
    addition: '',
    question: '',
    raisedAt: null,
  }
}

function captureLine(text: string, capturedAt: string) {
  return { type: 'paragraph', attrs: { capture: 'need', capturedAt }, content: [{ type: 'text', text }] }
}

function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  const meeting = newMeeting(`m-${Math.random().toString(36).slice(2)}`, '2025-03-12T09:00:00.000Z')
  const objections = [objection('a', 'Too soon'), objection('b', 'Too dear')]
  const answers = { 'first-sentence': 'The price list changes.' }
  return { ...meeting, preparation: { ...meeting.preparation, objections, answers }, ...changes }
}

const underWay = { startedAt: new Date(startOfMeeting).toISOString() }

interface Held {
  meeting: Meeting
  readonly handle: { current: MeetTabHandle | null }
  readonly onStart: Mock<() => void>
  readonly onEnd: Mock<() => void>
  readonly onCopy: Mock<(text: string) => void>
}

async function hold(first: Meeting): Promise<Held> {
  const held: Held = {
    meeting: first,
    handle: { current: null },
    onStart: vi.fn(),
    onEnd: vi.fn(),
    onCopy: vi.fn(),
  }
  function Page() {
    const [meeting, setMeeting] = useState(first)
    return (
      <MeetTab
        meeting={meeting}
        now={() => Date.now()}
        handleRef={held.handle}
        onChange={(changes) => {
          held.meeting = { ...held.meeting, ...changes } as Meeting
          setMeeting(held.meeting)
        }}
        onNotesChanged={() => undefined}
        onStart={() => {
          held.onStart()
          setMeeting((newest) => ({ ...newest, startedAt: new Date().toISOString() }))
        }}
        onEnd={held.onEnd}
        onCopy={held.onCopy}
        onOpenLink={() => undefined}
      />
    )
  }
  render(<Page />)
  await screen.findByRole('textbox', { name: 'Notes' })
  return held
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

describe('the clock in the room', () => {
  test('offers to start the meeting, and hands the keyboard to the notes', async () => {
    const { onStart } = await hold(aMeeting())
    expect(screen.getByRole('timer').textContent).toBe('30 min planned')
    fireEvent.click(screen.getByRole('button', { name: 'Start meeting' }))
    expect(onStart).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }))
  })

  test('does not end the meeting by the second click of the double one that started it', async () => {
    const { onEnd } = await hold(aMeeting(underWay))
    fireEvent.click(screen.getByRole('button', { name: 'End meeting' }), { detail: 2 })
    expect(onEnd).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'End meeting' }), { detail: 1 })
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('goes on without drawing the notes again', async () => {
    await hold(aMeeting(underWay))
    const drawnBefore = notesDrawn
    act(() => void vi.advanceTimersByTime(12 * 60_000))
    expect(screen.getByRole('timer').textContent).toBe('12 min · 18 min left')
    act(() => void vi.advanceTimersByTime(21 * 60_000))
    expect(screen.getByRole('timer').textContent).toBe('33 min · 3 min over')
    expect(notesDrawn).toBe(drawnBefore)
    expect(screen.getByRole('button', { name: 'End meeting' })).toBeTruthy()
  })

  test('keeps the first sentence in sight until the meeting is under way for a minute', async () => {
    await hold(aMeeting(underWay))
    expect(screen.getByText('The price list changes.')).toBeTruthy()
    act(() => void vi.advanceTimersByTime(61_000))
    expect(screen.queryByText('The price list changes.')).toBeNull()
  })
})

describe('the steps of the plays', () => {
  test('open the current step alone, and move by keys within the play', async () => {
    await hold(aMeeting())
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Hear them out')
    press('PageDown', { altKey: true })
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Summarise')
    expect(screen.queryByRole('button', { name: 'What worries you most about it?' })).toBeNull()
    press('PageUp', { altKey: true })
    press('PageUp', { altKey: true })
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Hear them out')
  })

  test('put a starter into the notes as a line to say, by its button and by its key', async () => {
    await hold(aMeeting())
    fireEvent.click(screen.getByRole('button', { name: 'Tell me more about …' }))
    expect(insertPlannedLine).toHaveBeenLastCalledWith('Tell me more about …', 'starter')
    press('@', { code: 'Digit2', altKey: true, shiftKey: true })
    expect(insertPlannedLine).toHaveBeenLastCalledWith('What worries you most about it?', 'starter')
  })

  test('keep the place of each play, also when the tab was left', async () => {
    const { meeting } = await hold(aMeeting())
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
    await hold(aMeeting({ playIds: ['a-play-of-a-later-version'] }))
    expect(screen.getByText(/No play is chosen/u)).toBeTruthy()
  })
})

describe('the expected objections', () => {
  test('are ticked with the moment, and then show what to say', async () => {
    const held = await hold(aMeeting(underWay))
    expect(screen.getByText('I see: Too soon').closest('dl')?.hidden).toBe(true)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Too soon' }))
    expect(held.meeting.preparation.objections[0]?.raisedAt).toMatch(/^2025-03-12T10:00/u)
    expect(screen.getByText('I see: Too soon').closest('dl')?.hidden).toBe(false)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Too soon' }))
    expect(held.meeting.preparation.objections[0]?.raisedAt).toBeNull()
  })

  test('ticked twice before anything was drawn are both kept', async () => {
    const held = await hold(aMeeting(underWay))
    act(() => {
      screen.getByRole('checkbox', { name: 'Too soon' }).click()
      screen.getByRole('checkbox', { name: 'Too dear' }).click()
    })
    expect(held.meeting.preparation.objections.every(({ raisedAt }) => raisedAt !== null)).toBe(true)
  })

  test('show what to say before they come up, when asked', async () => {
    await hold(aMeeting())
    fireEvent.click(screen.getByRole('button', { name: 'What to say to: Too dear' }))
    expect(screen.getByText('I see: Too dear').closest('dl')?.hidden).toBe(false)
  })
})

describe('moving about by keyboard', () => {
  test('F6 goes from the notes to the step, to the objections and back; Escape returns at once', async () => {
    await hold(aMeeting())
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
    isNarrow = true
    await hold(aMeeting())
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
    isNarrow = true
    await hold(aMeeting())
    const notes = screen.getByRole('textbox', { name: 'Notes' })
    notes.focus()
    press('F6')
    expect(screen.getByRole('complementary', { name: 'Plan' }).contains(document.activeElement)).toBe(true)
    press('Escape')
    expect(screen.queryByRole('complementary', { name: 'Plan' })).toBeNull()
    expect(document.activeElement).toBe(notes)
  })
})

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
    const { handle } = await hold(aMeeting({ ...underWay, notes }))
    act(() => handle.current?.sayItBack())
    expect(summaryBox().value).toContain('eing asked before')
    expect(document.activeElement).toBe(summaryBox())
    press('Escape')
    expect(screen.queryByRole('textbox', { name: 'Summary to say' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }))
  })

  test('starts after the last one that was said', async () => {
    const sayBacks = [{ composedAt: '2025-03-12T10:05:00.000Z', text: 'Said' }]
    await hold(aMeeting({ ...underWay, notes, sayBacks }))
    openSummary()
    expect(summaryBox().value).not.toContain('eing asked before')
    expect(summaryBox().value).toContain('ore time')
  })

  test('records what was said, so that the next one has nothing to say yet', async () => {
    vi.setSystemTime('2025-03-12T10:10:00.000Z')
    const held = await hold(aMeeting({ ...underWay, notes }))
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
    const held = await hold(aMeeting({ ...underWay, notes }))
    openSummary()
    const text = summaryBox().value
    fireEvent.click(screen.getByRole('button', { name: 'Put into the notes' }))
    expect(insertPlannedLine).toHaveBeenCalledWith(text, 'say-back')
    expect(held.meeting.sayBacks).toEqual([])
  })

  test('keeps words that were changed when it is closed', async () => {
    await hold(aMeeting({ ...underWay, notes }))
    openSummary()
    fireEvent.change(summaryBox(), { target: { value: 'Half a thought' } })
    fireEvent.click(screen.getByRole('button', { name: 'Close the summary' }))
    openSummary()
    expect(summaryBox().value).toBe('Half a thought')
  })

  test('copies the words as they are', async () => {
    const { onCopy } = await hold(aMeeting({ ...underWay, notes }))
    openSummary()
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Summary' })).getByRole('button', { name: 'Copy' }),
    )
    expect(onCopy).toHaveBeenCalledWith(summaryBox().value)
  })
})
