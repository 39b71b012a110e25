import { describe, expect, it } from 'vitest'
import { notesText } from '../../../../src/domain/notes/notes-text'
import { saveJot } from '../../../../src/main/at-hand/save-jot'
import { aMeeting, aPerson } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse('2026-03-04T10:00:00.000Z')

describe('words from the capture window', () => {
  it('become an entry of the journal each', async () => {
    const { library } = await temporaryLibrary()
    await saveJot(library, { kind: 'thought', words: ' One \n', meetingId: null }, now)
    await saveJot(library, { kind: 'thought', words: 'Two', meetingId: null }, now)
    expect(library.summariesOf('entries').map(({ excerpt }) => excerpt)).toEqual(['One', 'Two'])
  })

  it('become a promise, with the person and the day that they name', async () => {
    const { library } = await temporaryLibrary()
    await library.records.people.create(aPerson({ id: 'ana', name: 'Ana Lima' }))
    await saveJot(library, { kind: 'promise', words: '@Ana draft by 2026-03-10', meetingId: null }, now)
    await saveJot(library, { kind: 'promise', words: '@Zoe draft', meetingId: null }, now)
    await saveJot(library, { kind: 'promise', words: 'tomorrow', meetingId: null }, now)
    expect(library.summariesOf('commitments')).toMatchObject([
      { text: 'draft', personId: 'ana', dueOn: '2026-03-10' },
      { text: '@Zoe draft', personId: null, dueOn: null },
      { text: 'tomorrow', dueOn: '2026-03-05' },
    ])
  })

  it('become a line of a meeting, and its promise once, also when the line could be kept only later', async () => {
    const { library } = await temporaryLibrary()
    await library.meetings.create(aMeeting({ id: 'pricing' }))
    const line = { kind: 'line', words: '/commitment draft by 2026-03-10', meetingId: 'pricing' } as const
    expect(await saveJot(library, line, now)).toEqual({ kind: 'saved' })
    await saveJot(library, line, now)
    expect(library.summariesOf('commitments')).toHaveLength(1)
    const { record } = await library.meetings.open('pricing')
    expect(notesText(record.notes)).toContain('draft by 2026-03-10')
  })

  it('stay where they are when the meeting is not there any more', async () => {
    const { library } = await temporaryLibrary()
    for (const meetingId of ['gone', null])
      expect(await saveJot(library, { kind: 'line', words: 'late', meetingId }, now)).toEqual({
        kind: 'no-meeting',
      })
  })
})
