import { describe, expect, it } from 'vitest'
import { entriesHandlers } from '../../../../src/main/ipc/entries-handlers'
import { historyHandlers } from '../../../../src/main/ipc/history-handlers'
import { journalHandlers } from '../../../../src/main/ipc/journal-handlers'
import { meetingHandlers } from '../../../../src/main/ipc/meetings-handlers'
import { openedLibrary, temporaryLibrary } from '../../../support/temporary-library'
import { aMeeting } from '../../../support/builders'

/** A Friday. */
const startMs = Date.parse('2026-03-20T10:00:00.000Z')

async function theHandlers() {
  const { library, folder } = await temporaryLibrary()
  let at = startMs
  const now = () => (at += 60_000)
  return {
    library,
    folder,
    goTo: (instant: string) => (at = Date.parse(instant)),
    entries: entriesHandlers(library, now),
    journal: journalHandlers(library, now),
    meetings: meetingHandlers(library, now),
    history: historyHandlers(library, now),
  }
}

const everything = { kind: null, personId: null, playId: null, text: '', offset: 0, limit: 50 } as const

describe('the requests about entries', () => {
  it('make one with what it begins with, and keep it when the library is opened again', async () => {
    const { entries, library, folder } = await theHandlers()
    const made = await entries['entries:create']({
      changes: { text: 'She asked first.', personIds: ['ana'] },
    })
    expect(made).toMatchObject({ occasion: 'free', text: 'She asked first.', personIds: ['ana'] })
    await library.close()
    const again = await openedLibrary(folder)
    await again.reconciled
    expect(again.summariesOf('entries')).toMatchObject([{ id: made.id, excerpt: 'She asked first.' }])
  })

  it('save only the parts that changed', async () => {
    const { entries } = await theHandlers()
    const { id } = await entries['entries:create']({ changes: { title: 'A walk' } })
    await entries['entries:save']({ id, changes: { text: 'Rain.', reaction: 4 } })
    expect(await entries['entries:open']({ id })).toMatchObject({
      title: 'A walk',
      text: 'Rain.',
      reaction: 4,
    })
  })

  it('remove one, and put it back as it was', async () => {
    const { entries, journal } = await theHandlers()
    const { id } = await entries['entries:create']({ changes: { text: 'Rain.' } })
    await entries['entries:remove']({ id })
    await expect(entries['entries:open']({ id })).rejects.toMatchObject({ code: 'not-found' })
    expect(await journal['journal:read'](everything)).toMatchObject({ total: 0 })
    await entries['entries:put-back']({ id })
    expect(await journal['journal:read'](everything)).toMatchObject({ total: 1 })
  })

  it('have a history to ask for', async () => {
    const { entries, history } = await theHandlers()
    const { id } = await entries['entries:create']({ changes: { title: 'A walk' } })
    await entries['entries:save']({ id, changes: { title: 'A long walk' } })
    expect((await history['history:list']({ kind: 'entries', id })).title).toBe('A long walk')
  })
})

describe('the requests about lessons', () => {
  it('mark one where it is held, in an entry or in a meeting, and take that back', async () => {
    const { entries, journal, library } = await theHandlers()
    const entry = await entries['entries:create']({ changes: { thenAction: 'I ask' } })
    const meeting = aMeeting()
    await library.records.meetings.create({
      ...meeting,
      reflection: { ...meeting.reflection, ifMoment: 'she goes quiet' },
    })
    const sources = [
      { kind: 'entry', id: entry.id },
      { kind: 'meeting', id: meeting.id },
    ] as const
    for (const source of sources) {
      const used = await journal['lessons:mark']({ source, mark: 'used' })
      expect(used.usedAt).toHaveLength(1)
      expect((await journal['lessons:mark']({ source, mark: 'not-used' })).usedAt).toEqual([])
      expect((await journal['lessons:mark']({ source, mark: 'retired' })).retiredAt).not.toBeNull()
    }
    const lists = await journal['lessons:list']({ state: 'retired', offset: 0, limit: 10 })
    expect(lists).toMatchObject({ active: 0, retired: 2 })
    const again = await journal['lessons:mark']({ source: sources[0], mark: 'active' })
    expect(again.retiredAt).toBeNull()
  })

  it('tell what comes up at a meeting, and at one of the past only what was known then', async () => {
    const { entries, journal, library } = await theHandlers()
    await entries['entries:create']({
      changes: { personIds: ['ana'], thenAction: 'I ask', happenedAt: '2026-03-10T09:00:00.000Z' },
    })
    const held = aMeeting({ startsAt: '2026-03-05T09:00:00.000Z', personIds: ['ana'] })
    const next = aMeeting({ startsAt: '2026-03-25T09:00:00.000Z', personIds: ['ana'] })
    await library.records.meetings.create(held)
    await library.records.meetings.create(next)
    const dueAt = (meetingId: string) =>
      journal['lessons:due']({ meetingId, personIds: ['ana'], playIds: [] })
    expect(await dueAt(next.id)).toMatchObject([{ thenAction: 'I ask', reason: { kind: 'last-time' } }])
    expect(await dueAt(held.id)).toEqual([])
  })
})

describe('the requests about looking back', () => {
  it('tell what was on this day a year ago', async () => {
    const { entries, journal } = await theHandlers()
    await entries['entries:create']({
      changes: { happenedAt: '2025-03-20T12:00:00.000Z', text: 'First day.' },
    })
    expect(await journal['journal:on-this-day']()).toMatchObject([
      { monthsAgo: 12, item: { kind: 'entry', entry: { excerpt: 'First day.' } } },
    ])
  })

  it('offer the review of the week until it is begun', async () => {
    const { entries, journal, goTo } = await theHandlers()
    expect(await journal['weekly-review:offered']()).toEqual({ isOffered: true })
    const { id } = await entries['entries:create']({ occasion: 'weekly-review' })
    expect(await journal['weekly-review:offered']()).toEqual({ isOffered: false })
    expect(await journal['weekly-review:read']({ weeksAgo: 0 })).toMatchObject({ entryId: id })
    goTo('2026-03-27T10:00:00.000Z')
    expect(await journal['weekly-review:offered']()).toEqual({ isOffered: true })
    expect(await journal['weekly-review:read']({ weeksAgo: 1 })).toMatchObject({ entryId: id })
  })
})
