// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import { workedExample } from '../../../../../src/domain/meetings/worked-example'
import { ReflectTab } from '../../../../../src/renderer/features/reflect/reflect-tab'
import { aMeeting } from '../../../../support/builders'

afterEach(cleanup)

const onCopy = vi.fn()
const onMail = vi.fn()
const onClose = vi.fn()
const onOpenMeet = vi.fn()

beforeEach(() => {
  onClose.mockClear()
  onOpenMeet.mockClear()
})

function anExample(): Meeting {
  let ids = 0
  return workedExample('2026-03-03T09:00:00.000Z', () => `id-${(ids += 1)}`).meeting
}

/** Shows the reflection of a meeting and hands back the meeting as it is after all changes. */
function reflectOn(first: Meeting): () => Meeting {
  let newest = first
  function Page() {
    const [meeting, setMeeting] = useState(first)
    return (
      <ReflectTab
        people={[]}
        promisesMade={[]}
        now={Date.parse('2026-03-02T12:00:00.000Z')}
        keeping={{ meetingId: 'm', people: [], onKeep: vi.fn(), onTakeBack: vi.fn() }}
        meeting={meeting}
        onChange={(changes) => {
          newest = { ...newest, ...changes } as Meeting
          setMeeting(newest)
        }}
        onCopy={onCopy}
        onMail={onMail}
        onClose={onClose}
        onOpenMeet={onOpenMeet}
      />
    )
  }
  render(<Page />)
  return () => newest
}

const group = (name: string) => screen.getByRole('radiogroup', { name })
const box = (name: string) => screen.getByRole('textbox', { name })

describe('coming to the reflection', () => {
  test('takes the focus when nothing has it, and leaves it to a tab that has it', async () => {
    reflectOn(aMeeting())
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^About five minutes/u))
    cleanup()
    const tab = document.body.appendChild(document.createElement('button'))
    tab.focus()
    reflectOn(aMeeting())
    await new Promise(requestAnimationFrame)
    expect(document.activeElement).toBe(tab)
    tab.remove()
  })
})

describe('how they reacted', () => {
  test('is asked in five words, and can be taken back', () => {
    const newest = reflectOn(aMeeting())
    const radios = within(group('How they reacted')).getAllByRole('radio')
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Withdrew',
      'Grew guarded',
      'Stayed the same',
      'Warmed up',
      'Opened up',
    ])
    const openedUp = within(group('How they reacted')).getByRole('radio', { name: 'Opened up' })
    fireEvent.click(openedUp)
    expect(newest().reflection.reaction).toBe(5)
    fireEvent.keyDown(openedUp, { key: 'Backspace' })
    expect(newest().reflection.reaction).toBeNull()
  })

  test('has signals of both kinds, and a line for others', () => {
    const newest = reflectOn(aMeeting())
    const withdrawing = within(screen.getByRole('group', { name: 'Signs of withdrawing' }))
    fireEvent.click(withdrawing.getByRole('checkbox', { name: 'Answers grew shorter' }))
    fireEvent.change(box('Other signs'), { target: { value: 'Closed the laptop' } })
    expect(newest().reflection).toMatchObject({
      signalIds: ['shorter-answers'],
      otherSignals: 'Closed the laptop',
    })
  })

  test('two signals ticked before anything was drawn are both kept', () => {
    const newest = reflectOn(aMeeting())
    act(() => {
      screen.getByRole('checkbox', { name: 'Answers grew shorter' }).click()
      screen.getByRole('checkbox', { name: 'Asked me about my side' }).click()
    })
    expect(newest().reflection.signalIds).toEqual(['shorter-answers', 'asked-me'])
  })
})

describe('the plan beside what happened', () => {
  test('shows what was planned and asks four questions, the last as an if-then sentence', () => {
    const newest = reflectOn(aMeeting({ purpose: 'Agree on the price' }))
    expect(
      within(screen.getByRole('group', { name: 'As it was planned' })).getByText('Agree on the price'),
    ).toBeTruthy()
    fireEvent.change(box('What I planned'), { target: { value: 'p' } })
    fireEvent.change(box('What happened'), { target: { value: 'h' } })
    fireEvent.change(box('Why the difference'), { target: { value: 'd' } })
    fireEvent.change(box('If'), { target: { value: 'i' } })
    fireEvent.change(box('then I will'), { target: { value: 't' } })
    expect(newest().reflection).toMatchObject({
      planned: 'p',
      happened: 'h',
      difference: 'd',
      ifMoment: 'i',
      thenAction: 't',
    })
  })

  test('never shows a planned line that was not said', () => {
    const example = anExample()
    const line = {
      planned: 'starter',
      saidAt: null,
      capture: 'quote',
      capturedAt: '2026-03-02T10:00:00.000Z',
    }
    const planned = { type: 'paragraph', attrs: line, content: [{ type: 'text', text: 'Only planned' }] }
    reflectOn({ ...example, notes: { ...example.notes, content: [...example.notes.content, planned] } })
    expect(screen.queryByText(/Only planned/u)).toBeNull()
    expect(screen.queryByText(/What would you try in my place/u)).toBeNull()
  })
})

describe('objections', () => {
  const blank = { protects: '', acknowledgement: '', addition: '', question: '' }
  const captured = {
    type: 'paragraph',
    attrs: { capture: 'objection', capturedAt: '2026-03-02T09:20:00.000Z' },
    content: [{ type: 'text', text: 'Too dear for the small ones' }],
  }

  test('stand expected beside raised, and only a ticked one counts as raised', () => {
    const meeting = aMeeting({ notes: { type: 'doc', content: [captured] } })
    reflectOn({
      ...meeting,
      preparation: {
        ...meeting.preparation,
        objections: [
          { ...blank, id: 'a', text: 'Too soon', raisedAt: '2026-03-02T09:10:00.000Z' },
          { ...blank, id: 'b', text: 'Too dear', raisedAt: null },
        ],
      },
    })
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows[1]).toMatch(/Too soon.*Yes, at/u)
    expect(rows[2]).toBe('Too dearNot ticked')
    expect(rows[3]).toMatch(/In the notes.*Too dear for the small ones/u)
  })

  test('are told to be none when there was none', () => {
    reflectOn(aMeeting())
    expect(screen.getByText('None was expected, and none was captured.')).toBeTruthy()
  })
})

describe('the record', () => {
  test('lists decisions, commitments and what was said back, each once', () => {
    reflectOn(anExample())
    const record = within(screen.getByRole('complementary', { name: 'The record' }))
    expect(record.getByText(/^No announcement in her region/u)).toBeTruthy()
    expect(record.getByText(/^Ana sends me the seven emails/u)).toBeTruthy()
    expect(record.getAllByText(/^You told these customers/u)).toHaveLength(1)
    fireEvent.click(record.getByRole('button', { name: 'Open the notes' }))
    expect(onOpenMeet).toHaveBeenCalledOnce()
  })
})

describe('the forecast and the outcome', () => {
  test('are compared once both are given', () => {
    const meeting = aMeeting()
    const newest = reflectOn({ ...meeting, preparation: { ...meeting.preparation, forecast: 3 } })
    expect(screen.getByText(/You expected: Rather badly/u)).toBeTruthy()
    fireEvent.click(within(group('How it went')).getByRole('radio', { name: 'Well' }))
    expect(newest().reflection.outcome).toBe(8)
    expect(screen.getByText(/much better than you feared/u)).toBeTruthy()
  })
})

describe('the questions afterwards', () => {
  test('are those of the chosen plays, kept by the id of each', () => {
    const newest = reflectOn(aMeeting({ playIds: ['empathetic-summary', 'a-play-of-a-later-version'] }))
    fireEvent.change(box('What I had to correct'), { target: { value: 'The date' } })
    expect(newest().reflection.answers).toEqual({ 'had-to-correct': 'The date' })
  })

  test('are not there without a play', () => {
    reflectOn(aMeeting({ playIds: [] }))
    expect(screen.queryByText('What the plays ask')).toBeNull()
  })

  test('end with the practice check-in, whose answers can be taken back', () => {
    const newest = reflectOn(aMeeting())
    const authentic = within(group('Did I say what I truly think?'))
    fireEvent.click(authentic.getByRole('radio', { name: 'Partly' }))
    expect(newest().reflection.practice).toEqual({ authentic: 'partly' })
    fireEvent.click(authentic.getByRole('radio', { name: 'Partly' }))
    expect(newest().reflection.practice).toEqual({})
  })
})

describe('closing', () => {
  test('needs no field, and ignores the second click of a double one', () => {
    reflectOn(aMeeting())
    const button = screen.getByRole('button', { name: 'Close meeting' })
    fireEvent.click(button, { detail: 1 })
    fireEvent.click(button, { detail: 2 })
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('is told with its day afterwards, and can be undone', () => {
    const newest = reflectOn(anExample())
    expect(screen.getByText(/^Closed on /u)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Reopen' }))
    expect(newest().closedAt).toBeNull()
    expect(screen.getByRole('button', { name: 'Close meeting' })).toBeTruthy()
  })
})

describe('the names of the boxes', () => {
  test('are each there once, and none is the name of a box that stands elsewhere', () => {
    reflectOn(anExample())
    const boxes = screen.getAllByRole<HTMLTextAreaElement>('textbox')
    const names = boxes.map((each) => each.getAttribute('aria-label') ?? each.labels[0]?.textContent)
    expect(new Set(names).size).toBe(names.length)
    const elsewhere = /Title|Purpose|Their view|What I will say back|The first sentence|Notes|Summary to say/u
    expect(names.filter((name) => elsewhere.test(name ?? ''))).toEqual([])
  })
})

describe('the follow-up message', () => {
  test('begins with what was captured, in the words of the notes, and is then the person’s own', () => {
    const newest = reflectOn(anExample())
    fireEvent.click(screen.getByRole('button', { name: 'Begin with what was noted' }))
    const begun = newest().reflection.answers['follow-up-message'] ?? ''
    expect(begun).toContain('We decided:')
    expect(screen.queryByRole('button', { name: 'Begin with what was noted' })).toBeNull()
    fireEvent.change(box('Follow-up message'), { target: { value: 'Dear Ana' } })
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(onCopy).toHaveBeenCalledWith('Dear Ana')
    fireEvent.click(screen.getByRole('button', { name: 'Open in mail program' }))
    expect(onMail).toHaveBeenCalledWith('Dear Ana')
    expect(newest().reflection.answers['follow-up-message']).toBe('Dear Ana')
  })

  test('cannot begin with anything when nothing of it was captured', () => {
    reflectOn(aMeeting())
    expect(screen.queryByRole('button', { name: 'Begin with what was noted' })).toBeNull()
  })
})
