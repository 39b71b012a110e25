// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MeetingSummary } from '../../../../../src/domain/meetings/meeting-summary'
import type { Today } from '../../../../../src/ipc/requests/meetings-requests'
import { TodayScreen } from '../../../../../src/renderer/features/today/today-screen'
import { aMeetingSummary, aPersonSummary } from '../../../../support/builders'

afterEach(cleanup)

const now = new Date(2026, 2, 4, 9, 50).getTime()
const ana = aPersonSummary({ id: 'ana', name: 'Ana Lima' })

function part(rows: readonly MeetingSummary[] = [], total = rows.length): Today['next'] {
  return { total, rows }
}

function theScreen(given: Partial<Today> = {}) {
  const on = { onNewMeeting: vi.fn(), onImportCalendar: vi.fn(), onRemoveExample: vi.fn() }
  const nothing = {
    next: part(),
    toPrepare: part(),
    reflectionsOwed: part(),
    exampleId: null,
    meetingsInAll: 0,
  }
  render(<TodayScreen today={{ ...nothing, ...given }} people={[ana]} now={now} parts={[]} {...on} />)
  return on
}

const inMinutes = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const region = (name: string) => screen.getByRole('region', { name })
const hrefsIn = (name: string) =>
  within(region(name))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('Today', () => {
  it('leads with the next meeting, how soon it is, and its brief one step away', () => {
    const next = aMeetingSummary({ id: 'm-1', title: 'Pricing', personIds: ['ana'], startsAt: inMinutes(10) })
    theScreen({ next: part([next]), meetingsInAll: 1 })
    const card = region('Next meeting')
    expect(within(card).getByRole('heading', { name: 'Pricing' })).toBeTruthy()
    expect(card.textContent).toMatch(/in 10 min.*Today.*Ana Lima/)
    expect(hrefsIn('Next meeting')).toEqual(['/meetings/m-1', '/meetings/m-1/brief'])
    expect(screen.queryByRole('region', { name: 'Next' })).toBeNull()
  })

  it('has the notes one step away while the meeting is under way', () => {
    theScreen({ next: part([aMeetingSummary({ id: 'm-1', startsAt: inMinutes(-5) })]), meetingsInAll: 1 })
    expect(hrefsIn('Next meeting')).toEqual(['/meetings/m-1', '/meetings/m-1/meet'])
  })

  it('lists what comes after it, with how many there are and the way to the rest', () => {
    const rows = Array.from({ length: 8 }, (_, index) => aMeetingSummary({ startsAt: inMinutes(index) }))
    theScreen({ next: part(rows, 12), meetingsInAll: 12 })
    const heading = within(region('Next')).getByRole('heading', { name: 'Next 11' })
    expect(heading).toBeTruthy()
    expect(within(region('Next')).getAllByRole('listitem')).toHaveLength(7)
    const more = within(region('Next')).getByRole('link', { name: '4 more' })
    expect(more.getAttribute('href')).toBe('/meetings')
  })

  it('lists reflections owed and what is to be prepared, one click into each', () => {
    theScreen({
      reflectionsOwed: part([aMeetingSummary({ id: 'm-1', startsAt: inMinutes(-120) })]),
      toPrepare: part([aMeetingSummary({ id: 'm-2' })]),
      meetingsInAll: 2,
    })
    expect(hrefsIn('Reflections owed')).toEqual(['/meetings/m-1'])
    expect(hrefsIn('To prepare')).toEqual(['/meetings/m-2'])
    expect(screen.queryByRole('region', { name: 'Next meeting' })).toBeNull()
  })

  it('teaches what to do first while there is no meeting', () => {
    const { onNewMeeting } = theScreen()
    expect(screen.getByText(/Nothing is planned yet/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'New meeting' }))
    expect(onNewMeeting).toHaveBeenCalledOnce()
  })

  it('says that nothing needs the person when there are meetings but none of them does', () => {
    theScreen({ meetingsInAll: 5 })
    expect(screen.getByText(/Nothing needs you now/)).toBeTruthy()
  })

  it('shows the worked example until it is removed with one click', () => {
    const { onRemoveExample } = theScreen({ exampleId: 'example', meetingsInAll: 1 })
    expect(hrefsIn('Worked example')).toEqual(['/meetings/example/prepare'])
    fireEvent.click(screen.getByRole('button', { name: 'Remove the example' }))
    expect(onRemoveExample).toHaveBeenCalledOnce()
    cleanup()
    theScreen()
    expect(screen.queryByRole('region', { name: 'Worked example' })).toBeNull()
  })

  it('has its headings in order', () => {
    theScreen({
      next: part([aMeetingSummary({ startsAt: inMinutes(5) }), aMeetingSummary({ startsAt: inMinutes(50) })]),
      toPrepare: part([aMeetingSummary()]),
      exampleId: 'example',
      meetingsInAll: 3,
    })
    const levels = screen.getAllByRole('heading').map(({ tagName }) => tagName)
    expect(levels).toEqual(['H1', 'H2', 'H2', 'H2', 'H2'])
  })
})
