import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import { summarizeMeeting } from '../../../../src/domain/meetings/meeting-summary'
import { meetingHandlers } from '../../../../src/main/ipc/meetings-handlers'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse('2026-03-02T10:00:00.000Z')
const wholeList = { phase: null, personId: null, text: '', offset: 0, limit: 100 }

async function theHandlers(...meetings: Meeting[]) {
  const { library } = await temporaryLibrary()
  for (const meeting of meetings) await library.meetings.create(meeting)
  return { library, handlers: meetingHandlers(library, () => now) }
}

describe('the requests about meetings', () => {
  it('create a blank meeting with the usual plays, or with those that are wanted', async () => {
    const { handlers } = await theHandlers()
    const usual = await handlers['meetings:create']({})
    expect(usual).toMatchObject({ title: '', isExample: false, createdAt: '2026-03-02T10:00:00.000Z' })
    expect(usual.playIds).toContain('empathetic-summary')
    const wanted = await handlers['meetings:create']({ playIds: ['difficult-truth'] })
    expect(wanted.playIds).toEqual(['difficult-truth'])
    expect(wanted.personIds).toEqual([])
    const withAna = await handlers['meetings:create']({ personIds: ['ana'] })
    expect(withAna).toMatchObject({ personIds: ['ana'], playIds: usual.playIds })
    expect(wanted.id).not.toBe(usual.id)
    expect(await handlers['meetings:open']({ id: usual.id })).toMatchObject(usual)
  })

  it('save only what was changed, and answer the summary', async () => {
    const meeting = aMeeting({ title: 'Before', purpose: 'Stays' })
    const { handlers } = await theHandlers(meeting)
    const changes = { title: 'After', purpose: undefined }
    const summary = await handlers['meetings:save']({ id: meeting.id, changes })
    const expected = { ...meeting, title: 'After', updatedAt: '2026-03-02T10:00:00.000Z' }
    expect(summary).toMatchObject(summarizeMeeting(expected))
    expect(await handlers['meetings:open']({ id: meeting.id })).toMatchObject(expected)
  })

  it('keep two changes that come at once', async () => {
    const meeting = aMeeting()
    const { handlers } = await theHandlers(meeting)
    const save = handlers['meetings:save']
    await Promise.all([
      save({ id: meeting.id, changes: { title: 'One' } }),
      save({ id: meeting.id, changes: { purpose: 'Two' } }),
    ])
    expect(await handlers['meetings:open']({ id: meeting.id })).toMatchObject({
      title: 'One',
      purpose: 'Two',
    })
  })

  it('save notes as the document that came out of their text', async () => {
    const meeting = aMeeting()
    const { handlers } = await theHandlers(meeting)
    const notes = { type: 'doc' as const, content: [{ type: 'paragraph' }] }
    await handlers['meetings:save']({ id: meeting.id, changes: { notesJson: notes } })
    expect((await handlers['meetings:open']({ id: meeting.id })).notes).toEqual(notes)
  })

  it('say that a meeting is not there, and make none by saving it', async () => {
    const { library, handlers } = await theHandlers()
    const notThere = expect.objectContaining({ code: 'not-found' }) as unknown
    await expect(handlers['meetings:open']({ id: 'gone' })).rejects.toEqual(notThere)
    await expect(handlers['meetings:save']({ id: 'gone', changes: { title: 'x' } })).rejects.toEqual(notThere)
    await expect(handlers['meetings:duplicate']({ id: 'gone' })).rejects.toEqual(notThere)
    expect(library.summaries()).toEqual([])
  })

  it('make the same meeting again, blank where it has to be', async () => {
    const meeting = aMeeting({ startsAt: builtAt, personIds: ['ana'] })
    const { library, handlers } = await theHandlers(meeting)
    const again = await handlers['meetings:duplicate']({ id: meeting.id })
    expect(again).toMatchObject({ title: meeting.title, personIds: ['ana'], startsAt: null })
    expect(
      library
        .summaries()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([meeting.id, again.id].sort())
  })

  it('delete a meeting and put it back with every word', async () => {
    const meeting = aMeeting()
    const { library, handlers } = await theHandlers(meeting)
    await handlers['meetings:delete']({ id: meeting.id })
    expect(library.summaries()).toEqual([])
    expect(await handlers['meetings:put-back']({ id: meeting.id })).toEqual(summarizeMeeting(meeting))
    expect(await handlers['meetings:open']({ id: meeting.id })).toMatchObject(meeting)
  })

  it('list meetings by phase, person, text and stretch', async () => {
    const ana = aPerson({ name: 'Ana Lima' })
    const first = aMeeting({ title: 'Pricing', personIds: [ana.id], startsAt: '2026-03-05T09:00:00.000Z' })
    const second = aMeeting({ title: 'Roadmap', startsAt: '2026-03-02T09:50:00.000Z' })
    const { library, handlers } = await theHandlers(first, second)
    await library.people.create(ana)
    const idsOf = async (query: object) =>
      (await handlers['meetings:list']({ ...wholeList, ...query })).rows.map(({ id }) => id)
    expect(await idsOf({})).toEqual([first.id, second.id])
    expect(await idsOf({ phase: 'under-way' })).toEqual([second.id])
    expect(await idsOf({ personId: ana.id })).toEqual([first.id])
    expect(await idsOf({ text: 'lima' })).toEqual([first.id])
    expect(await idsOf({ offset: 1 })).toEqual([second.id])
    expect(await handlers['meetings:list']({ ...wholeList, limit: 1 })).toMatchObject({ total: 2 })
  })

  it('read what needs the person today, with the worked example and the number of meetings', async () => {
    const example = aMeeting({ isExample: true, startsAt: '2026-03-02T08:00:00.000Z' })
    const next = aMeeting({ startsAt: '2026-03-03T08:00:00.000Z' })
    const { handlers } = await theHandlers(example, next)
    const today = await handlers['today:read']()
    expect(today).toMatchObject({ exampleId: example.id, meetingsInAll: 2 })
    expect(today.next.rows.map(({ id }) => id)).toEqual([next.id])
    expect(today.reflectionsOwed.rows.map(({ id }) => id)).toEqual([example.id])
    await handlers['meetings:delete']({ id: example.id })
    expect(await handlers['today:read']()).toMatchObject({ exampleId: null, meetingsInAll: 1 })
  })
})
