import { describe, expect, it } from 'vitest'
import { trayItems, type TrayFacts } from '../../../../src/main/at-hand/tray-items'
import { aCommitmentSummary, aMeetingSummary } from '../../../support/builders'

const now = Date.parse('2026-03-04T10:00:00.000Z')
const whenOf = () => '10:30'
const next = { id: 'next', startsAt: '2026-03-04T10:30:00.000Z' }

function labelsOf(given: Partial<TrayFacts> | null) {
  const none: TrayFacts = { meetings: [], commitments: [], nameOf: () => 'Ana', isDiscreet: false }
  const facts = given === null ? null : { ...none, ...given }
  return trayItems(facts, now, whenOf).flatMap((item) => (item.kind === 'line' ? [item.label] : []))
}

const always = ['Open Attune', 'New meeting', 'Capture in passing…', 'Quit']

describe('the menu of the tray', () => {
  it('tells of the next meeting and how many promises are due', () => {
    const meetings = [
      aMeetingSummary({ ...next, id: 'later', startsAt: '2026-03-04T12:00:00.000Z', title: 'Later' }),
      aMeetingSummary({ ...next, title: 'Pricing' }),
    ]
    const commitments = [aCommitmentSummary({ owedBy: 'me', dueOn: '2026-03-04' })]
    expect(labelsOf({ meetings, commitments })).toEqual(['10:30  Pricing', '1 promise due', ...always])
  })

  it('opens the brief of the meeting that it names', () => {
    const facts = { meetings: [aMeetingSummary(next)], commitments: [], nameOf: String, isDiscreet: false }
    expect(trayItems(facts, now, whenOf)[0]).toMatchObject({
      wish: { kind: 'place', place: { kind: 'meeting', id: 'next', tab: 'brief' } },
    })
  })

  it('tells only the time where names must not stand on a screen', () => {
    const meetings = [aMeetingSummary({ ...next, title: 'Pricing', personIds: ['ana'] })]
    expect(labelsOf({ meetings, isDiscreet: true })[0]).toBe('A meeting at 10:30')
    const untitled = [aMeetingSummary({ ...next, title: '', personIds: ['ana'] })]
    expect(labelsOf({ meetings: untitled, isDiscreet: true }).join()).not.toContain('Ana')
  })

  it('says so when nothing is planned or due', () => {
    expect(labelsOf({})).toEqual(['No meeting is planned', 'No promise is due', ...always])
  })

  it('tells nothing of a library that is not open', () => {
    expect(labelsOf(null)).toEqual(always)
  })

  it('shortens a long title by whole characters, and shows & and line breaks as they are read', () => {
    const labelOf = (title: string) => labelsOf({ meetings: [aMeetingSummary({ ...next, title })] })[0]
    expect(labelOf('🙂'.repeat(60))).toBe(`10:30  ${'🙂'.repeat(39)}…`)
    expect(labelOf('Research\n& design')).toBe('10:30  Research && design')
  })

  it('passes over the worked example and meetings that are over', () => {
    const meetings = [
      aMeetingSummary({ ...next, isExample: true }),
      aMeetingSummary({ ...next, id: 'over', startsAt: '2026-03-04T08:00:00.000Z' }),
    ]
    expect(labelsOf({ meetings })[0]).toBe('No meeting is planned')
  })
})
