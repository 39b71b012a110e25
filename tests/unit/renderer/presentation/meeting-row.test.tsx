// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MeetingRow } from '../../../../src/renderer/presentation/meeting-row'
import { aMeetingSummary, aPersonSummary } from '../../../support/builders'

afterEach(cleanup)

const now = new Date(2026, 2, 4, 15, 30).getTime()
const ana = aPersonSummary({ id: 'ana', name: 'Ana Lima' })

describe('a meeting in a list', () => {
  it('is one link that says when, what, with whom, what for, and where it stands', () => {
    const startsAt = new Date(2026, 2, 5, 10, 0).toISOString()
    const about = { title: 'Pricing', personIds: ['ana'], purpose: 'Agree' }
    const meeting = aMeetingSummary({ ...about, startsAt, isReady: true })
    render(<MeetingRow meeting={meeting} people={[ana]} now={now} href="/meetings/x" />)
    const link = screen.getByRole('link', { name: /Tomorrow.*10.00.*Pricing.*Ana Lima · Agree.*Ready/ })
    expect(link.getAttribute('href')).toBe('/meetings/x')
  })

  it('says so when it has neither date nor title nor people', () => {
    const meeting = aMeetingSummary({ title: ' ', startsAt: null, purpose: '' })
    render(<MeetingRow meeting={meeting} people={[ana]} now={now} href="/meetings/x" />)
    expect(
      screen.getByRole('link', { name: /No date.*Untitled meeting.*Preparing/ }).textContent,
    ).not.toContain('·')
  })

  it('stands where it is at this moment', () => {
    const startsAt = new Date(2026, 2, 4, 15, 0).toISOString()
    const meeting = aMeetingSummary({ startsAt, durationMinutes: 30 })
    const { rerender } = render(<MeetingRow meeting={meeting} people={[]} now={now - 1} href="/x" />)
    expect(screen.getByText('Under way')).toBeTruthy()
    rerender(<MeetingRow meeting={meeting} people={[]} now={now} href="/x" />)
    expect(screen.getByText('To reflect')).toBeTruthy()
  })

  it('holds its actions beside the link and not in it', () => {
    const actions = <button>Delete</button>
    render(<MeetingRow meeting={aMeetingSummary()} people={[]} now={now} href="/x" actions={actions} />)
    expect(screen.getByRole('link').contains(screen.getByRole('button'))).toBe(false)
  })

  it('shows a title with angle brackets or in another direction as it is', () => {
    render(<MeetingRow meeting={aMeetingSummary({ title: '<b>שלום</b>' })} people={[]} now={now} href="/x" />)
    expect(screen.getByText('<b>שלום</b>').getAttribute('dir')).toBe('auto')
  })
})
