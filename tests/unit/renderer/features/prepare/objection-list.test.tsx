// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Objection } from '../../../../../src/domain/meetings/meeting'
import { newMeeting } from '../../../../../src/domain/meetings/meeting'
import { blankObjection } from '../../../../../src/renderer/features/prepare/objection-changes'
import { preparePage } from './prepare-page'

afterEach(cleanup)

function anObjection(id: string, given: Partial<Objection> = {}): Objection {
  return { ...blankObjection(id), text: `Objection ${id}`, ...given }
}

function pageWith(...objections: Objection[]) {
  const meeting = newMeeting('meeting', '2026-03-02T09:00:00.000Z')
  return preparePage({ ...meeting, preparation: { ...meeting.preparation, objections } })
}

const group = (number: number) => screen.getByRole('group', { name: new RegExp(`^Objection ${number}`) })
const focusedIn = (number: number) => group(number).contains(document.activeElement)

describe('the objections', () => {
  test('begin with one sentence and one button', () => {
    pageWith()
    expect(screen.getByText(/What might they say against it/)).toBeTruthy()
    expect(screen.getAllByRole('button', { name: 'Add objection' })).toHaveLength(1)
  })

  test('put the focus into the first of the five boxes of a new one', () => {
    const page = pageWith()
    fireEvent.click(screen.getByRole('button', { name: 'Add objection' }))
    const boxes = within(group(1)).getAllByRole('textbox')
    expect(boxes).toHaveLength(5)
    expect(document.activeElement).toBe(boxes[0])
    fireEvent.change(boxes[0] as HTMLElement, { target: { value: 'Eight weeks is too short.' } })
    expect(screen.getByRole('group', { name: 'Objection 1: Eight weeks is too short.' })).toBeTruthy()
    fireEvent.change(within(group(1)).getByRole('textbox', { name: /My acknowledgement/ }), {
      target: { value: 'It is short.' },
    })
    expect(page.newest().preparation.objections).toEqual([
      { ...blankObjection('new-1'), text: 'Eight weeks is too short.', acknowledgement: 'It is short.' },
    ])
  })

  test('can be moved, and the focus moves along', () => {
    const page = pageWith(anObjection('a'), anObjection('b'), anObjection('c'))
    const order = () => page.newest().preparation.objections.map(({ id }) => id)
    const down = within(group(1)).getByRole('button', { name: 'Move objection 1 down' })
    down.focus()
    fireEvent.click(down)
    expect(order()).toEqual(['b', 'a', 'c'])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move objection 2 down' }))
    fireEvent.click(screen.getByRole('button', { name: 'Move objection 2 down' }))
    expect(order()).toEqual(['b', 'c', 'a'])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move objection 3 up' }))
    expect(screen.getByText('Moved to place 3 of 3.')).toBeTruthy()
  })

  test('are deleted with the way back under the hand, and come back where they were', () => {
    const page = pageWith(anObjection('a'), anObjection('b', { protects: 'Time' }), anObjection('c'))
    fireEvent.click(screen.getByRole('button', { name: 'Delete objection 2' }))
    expect(page.newest().preparation.objections).toHaveLength(2)
    expect(screen.getByText('Objection deleted.')).toBeTruthy()
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    fireEvent.click(undo)
    expect(page.newest().preparation.objections.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(page.newest().preparation.objections[1]?.protects).toBe('Time')
    expect(screen.queryByText('Objection deleted.')).toBeNull()
    expect(focusedIn(2)).toBe(true)
  })

  test('bring back each of several that were deleted', () => {
    const page = pageWith(anObjection('a'), anObjection('b'), anObjection('c'))
    fireEvent.click(screen.getByRole('button', { name: 'Delete objection 1' }))
    fireEvent.click(screen.getByRole('button', { name: 'Delete objection 1' }))
    const [first, second] = screen.getAllByRole('button', { name: 'Undo' })
    fireEvent.click(second as HTMLElement)
    fireEvent.click(first as HTMLElement)
    expect(
      page
        .newest()
        .preparation.objections.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c'])
  })

  test('leave no trace of an empty one, and the focus with its neighbour', () => {
    pageWith(anObjection('a'), blankObjection('b'))
    fireEvent.click(screen.getByRole('button', { name: 'Delete objection 2' }))
    expect(screen.queryByText('Objection deleted.')).toBeNull()
    expect(focusedIn(1)).toBe(true)
  })

  test('leave the focus on the button that adds one when the last empty one is deleted', () => {
    pageWith(blankObjection('a'))
    fireEvent.click(screen.getByRole('button', { name: 'Delete objection 1' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add objection' }))
  })

  test('fold to what they may say and how it is acknowledged, once both are there', () => {
    pageWith(anObjection('a', { text: 'Too short.', acknowledgement: 'It is short.' }), anObjection('b'))
    const folded = within(group(1)).getByRole('button', { expanded: false })
    expect(folded.textContent).toBe('Too short. It is short.')
    expect(within(group(2)).queryByRole('button', { expanded: false })).toBeNull()
    fireEvent.click(folded)
    expect(document.activeElement).toBe(within(group(1)).getByRole('button', { name: 'Fold objection 1' }))
  })
})
