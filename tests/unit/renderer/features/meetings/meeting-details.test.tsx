// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import type { MeetingChanges } from '../../../../../src/ipc/requests/meetings-requests'
import { MeetingDetails } from '../../../../../src/renderer/features/meetings/meeting-details'
import { aMeeting } from '../../../../support/builders'

afterEach(cleanup)

const startsAt = new Date(2026, 2, 5, 10, 0).toISOString()
const minutesAfterStart = (minutes: number) => Date.parse(startsAt) + minutes * 60_000

interface Given {
  readonly meeting?: Partial<Meeting>
  readonly now?: number
}

function theDetails({ meeting = {}, now = minutesAfterStart(-60) }: Given = {}) {
  const onChange = vi.fn<(changes: MeetingChanges) => void>()
  const onAddPerson = vi.fn<(name: string) => void>()
  function Page() {
    const [shown, setShown] = useState(aMeeting({ startsAt, durationMinutes: 30, ...meeting }))
    const change = (changes: MeetingChanges) => {
      onChange(changes)
      setShown((before) => ({ ...before, ...(changes as Partial<Meeting>) }))
    }
    return (
      <MeetingDetails meeting={shown} people={[]} now={now} onChange={change} onAddPerson={onAddPerson} />
    )
  }
  render(<Page />)
  return { onChange, onAddPerson }
}

const when = () => screen.getByLabelText<HTMLInputElement>('When')
const minutes = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Minutes' })
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } })
const remark = () => screen.queryByText(/This time has passed/)

describe('when a meeting is', () => {
  it('is shown in local time and changed to the moment that is chosen', () => {
    const { onChange } = theDetails()
    expect(when().value).toBe('2026-03-05T10:00')
    type(when(), '2026-03-06T09:30')
    expect(onChange).toHaveBeenLastCalledWith({ startsAt: new Date(2026, 2, 6, 9, 30).toISOString() })
    expect(when().value).toBe('2026-03-06T09:30')
  })

  it('can be taken back', () => {
    const { onChange } = theDetails()
    type(when(), '')
    expect(onChange).toHaveBeenLastCalledWith({ startsAt: null })
  })

  it.each<[string, Given]>([
    ['before its time', { now: minutesAfterStart(-1) }],
    ['while it is under way by its plan', { now: minutesAfterStart(10) }],
    ['once it was started', { now: minutesAfterStart(60), meeting: { startedAt: startsAt } }],
    ['once it was ended', { now: minutesAfterStart(60), meeting: { endedAt: startsAt } }],
    ['once it was closed', { now: minutesAfterStart(60), meeting: { closedAt: startsAt } }],
    [
      'once its phase was chosen by hand',
      { now: minutesAfterStart(60), meeting: { phaseByHand: 'preparing' } },
    ],
    ['without a date', { now: minutesAfterStart(60), meeting: { startsAt: null } }],
  ])('needs no remark %s', (_, given) => {
    theDetails(given)
    expect(remark()).toBeNull()
  })

  it('is remarked on when it has passed, as the meeting then counts as held', () => {
    theDetails({ now: minutesAfterStart(30) })
    expect(remark()).not.toBeNull()
  })

  it.each<Partial<Meeting>>([
    { phaseByHand: 'ready' },
    { startedAt: startsAt },
    { endedAt: startsAt },
    { closedAt: startsAt },
    { startsAt: null },
    { durationMinutes: 90 },
  ])('is not remarked on any longer after %j', (changed) => {
    const meeting = aMeeting({ startsAt, durationMinutes: 30 })
    const rest = { people: [], now: minutesAfterStart(30), onChange: vi.fn(), onAddPerson: vi.fn() }
    const { rerender } = render(<MeetingDetails meeting={meeting} {...rest} />)
    expect(remark()).not.toBeNull()
    rerender(<MeetingDetails meeting={{ ...meeting, ...changed }} {...rest} />)
    expect(remark()).toBeNull()
  })
})

describe('how long a meeting is', () => {
  it('is taken as it is typed, when it is a length of a meeting', () => {
    const { onChange } = theDetails()
    type(minutes(), '45')
    expect(onChange).toHaveBeenLastCalledWith({ durationMinutes: 45 })
    type(minutes(), '1440')
    expect(onChange).toHaveBeenLastCalledWith({ durationMinutes: 1440 })
  })

  it('is a whole number of minutes', () => {
    const { onChange } = theDetails()
    type(minutes(), '7.6')
    expect(onChange).toHaveBeenLastCalledWith({ durationMinutes: 8 })
  })

  it('stays what it was while something else is typed, which may stand in the box until it is left', () => {
    const { onChange } = theDetails()
    for (const typed of ['', '4', '0', '-30', '1441', '99999', '1e9']) {
      type(minutes(), typed)
      expect(minutes().value).toBe(typed)
    }
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.blur(minutes())
    expect(minutes().value).toBe('30')
  })
})

describe('what a meeting is for, and with whom', () => {
  it('is changed at each key', () => {
    const { onChange } = theDetails({ meeting: { purpose: '' } })
    type(screen.getByRole('textbox', { name: 'Purpose' }), 'Agree')
    expect(onChange).toHaveBeenLastCalledWith({ purpose: 'Agree' })
  })

  it('makes a person of a new name', () => {
    const { onAddPerson } = theDetails()
    const people = screen.getByRole('combobox', { name: 'People' })
    type(people, 'Ana')
    fireEvent.keyDown(people, { key: 'Enter' })
    expect(onAddPerson).toHaveBeenCalledExactlyOnceWith('Ana')
  })
})
