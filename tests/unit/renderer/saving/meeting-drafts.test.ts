import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MeetingChanges, OpenedMeeting } from '../../../../src/ipc/requests/meetings-requests'
import type { Reply } from '../../../../src/ipc/reply'
import type { MeetingDraft } from '../../../../src/renderer/saving/meeting-draft'
import { MeetingDrafts } from '../../../../src/renderer/saving/meeting-drafts'
import { anOpenedMeeting } from '../../../support/builders'
import { PausedSave } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

interface Saved {
  readonly id: string
  readonly changes: MeetingChanges
}

/** Drafts over a main process that keeps what succeeds, each save answered by the test. */
function theDrafts() {
  const paused = new PausedSave<Saved>()
  const onDisk = new Map(
    ['a', 'b'].map((id): [string, OpenedMeeting] => [id, anOpenedMeeting({ id, title: `Meeting ${id}` })]),
  )
  const openMeeting = vi.fn((id: string): Promise<Reply<OpenedMeeting>> => {
    const meeting = onDisk.get(id)
    return Promise.resolve(
      meeting === undefined
        ? { ok: false, error: { code: 'not-found', message: 'There is no such record in the library.' } }
        : { ok: true, value: meeting },
    )
  })
  const drafts = new MeetingDrafts(openMeeting, async (id, changes) => {
    const reply = await paused.save({ id, changes })
    const meeting = onDisk.get(id)
    if (reply.ok && meeting !== undefined)
      onDisk.set(id, { ...meeting, title: changes.title ?? meeting.title })
    return reply
  })
  return { drafts, paused, onDisk, openMeeting }
}

async function opened(drafts: MeetingDrafts, id: string): Promise<MeetingDraft> {
  const reply = await drafts.open(id)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value
}

describe('the open drafts', () => {
  it('give two pages of one meeting the same draft, also when both open at once', async () => {
    const { drafts } = theDrafts()
    const [first, second] = await Promise.all([opened(drafts, 'a'), opened(drafts, 'a')])
    expect(second).toBe(first)
    expect(await opened(drafts, 'a')).toBe(first)
    expect(await opened(drafts, 'b')).not.toBe(first)
  })

  it('hand on why a meeting cannot be opened, and ask again the next time', async () => {
    const { drafts, onDisk } = theDrafts()
    expect(await drafts.open('c')).toMatchObject({ ok: false, error: { code: 'not-found' } })
    onDisk.set('c', anOpenedMeeting({ id: 'c', title: 'Put back' }))
    expect((await opened(drafts, 'c')).meeting.title).toBe('Put back')
  })

  it('save a draft whose page is left, and read it anew the next time', async () => {
    const { drafts, paused, openMeeting } = theDrafts()
    const draft = await opened(drafts, 'a')
    draft.change({ title: 'Changed' })
    const left = drafts.leave('a')
    expect(paused.given).toEqual([{ id: 'a', changes: { title: 'Changed' } }])
    await paused.succeed()
    await left
    const again = await opened(drafts, 'a')
    expect(again).not.toBe(draft)
    expect(again.meeting.title).toBe('Changed')
    expect(openMeeting).toHaveBeenCalledTimes(2)
  })

  it('put the notes into the meeting when its page is left, for the page that opens next', async () => {
    const { drafts, paused } = theDrafts()
    const draft = await opened(drafts, 'a')
    const notes = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'kept' }] }] }
    draft.changeNotes(() => JSON.stringify(notes))
    const left = drafts.leave('a')
    expect((await opened(drafts, 'a')).meeting.notes).toEqual(notes)
    await paused.succeed()
    await left
  })

  it('keep the draft of a meeting that is opened again while it is being left', async () => {
    const { drafts, paused } = theDrafts()
    const draft = await opened(drafts, 'a')
    draft.change({ title: 'Changed' })
    const left = drafts.leave('a')
    const again = await opened(drafts, 'a')
    expect(again).toBe(draft)
    await paused.succeed()
    await left
    again.change({ title: 'Changed again' })
    expect(drafts.unsaved()).toEqual([draft])
    expect(await opened(drafts, 'a')).toBe(draft)
  })

  it('keep a draft that another page still shows', async () => {
    const { drafts } = theDrafts()
    const draft = await opened(drafts, 'a')
    await opened(drafts, 'a')
    await drafts.leave('a')
    expect(await opened(drafts, 'a')).toBe(draft)
  })

  it('keep what could not be saved after its page was left, and show it again', async () => {
    const { drafts, paused, onDisk } = theDrafts()
    const draft = await opened(drafts, 'a')
    draft.change({ title: 'Changed' })
    const left = drafts.leave('a')
    await paused.fail()
    await left
    expect(drafts.unsaved()).toEqual([draft])
    expect((await opened(drafts, 'a')).meeting.title).toBe('Changed')
    await pass(1_000)
    await paused.succeed()
    expect(onDisk.get('a')?.title).toBe('Changed')
    expect(drafts.unsaved()).toEqual([])
  })

  it('read a meeting anew whose draft was saved by itself after its page was left', async () => {
    const { drafts, paused, onDisk } = theDrafts()
    const draft = await opened(drafts, 'a')
    draft.change({ title: 'Changed' })
    const left = drafts.leave('a')
    await paused.fail()
    await left
    await pass(1_000)
    await paused.succeed()
    onDisk.set('a', anOpenedMeeting({ id: 'a', title: 'Changed on the disk since' }))
    expect((await opened(drafts, 'a')).meeting.title).toBe('Changed on the disk since')
  })

  it('let go of a deleted meeting’s draft, and no longer try to save it', async () => {
    const { drafts, paused } = theDrafts()
    const draft = await opened(drafts, 'a')
    draft.change({ title: 'Changed' })
    drafts.forget('a')
    expect(drafts.unsaved()).toEqual([])
    await drafts.leave('a')
    await pass(60_000)
    expect(paused.given).toEqual([])
    expect(await drafts.flushAll()).toBe(true)
  })

  it('read a meeting anew that was deleted and put back', async () => {
    const { drafts } = theDrafts()
    const draft = await opened(drafts, 'a')
    drafts.forget('a')
    expect(await opened(drafts, 'a')).not.toBe(draft)
  })

  it('do not mind a page that leaves without having opened', async () => {
    const { drafts } = theDrafts()
    await drafts.leave('a')
    expect(drafts.unsaved()).toEqual([])
  })
})

describe('flushing all drafts', () => {
  it('saves every one and says that everything is on disk', async () => {
    const { drafts, paused } = theDrafts()
    for (const id of ['a', 'b']) (await opened(drafts, id)).change({ title: `Changed ${id}` })
    expect(drafts.unsaved()).toHaveLength(2)
    const flushed = drafts.flushAll()
    expect(paused.given.map(({ id }) => id)).toEqual(['a', 'b'])
    await paused.succeed()
    await paused.succeed()
    expect(await flushed).toBe(true)
    expect(drafts.unsaved()).toEqual([])
  })

  it('says no as soon as one could not be saved, and names only that one', async () => {
    const { drafts, paused } = theDrafts()
    const first = await opened(drafts, 'a')
    const second = await opened(drafts, 'b')
    first.change({ title: 'Changed a' })
    second.change({ title: 'Changed b' })
    const flushed = drafts.flushAll()
    await paused.fail()
    await paused.succeed()
    expect(await flushed).toBe(false)
    expect(drafts.unsaved()).toEqual([first])
  })

  it('has nothing to do without drafts', async () => {
    expect(await theDrafts().drafts.flushAll()).toBe(true)
  })

  it('hand over what could not be saved, and a later page takes it up and saves it', async () => {
    const before = theDrafts()
    const draft = await opened(before.drafts, 'a')
    draft.change({ title: 'Words that the disk refused' })
    await pass(200)
    // Neither what is under way nor what came since is known to be on the disk.
    draft.change({ purpose: 'And some more' })
    const unsavedJson = before.drafts.unsavedJson()
    expect(unsavedJson).not.toBeNull()

    const after = theDrafts()
    const taken = after.drafts.takeUp(unsavedJson ?? '[]')
    await pass(0)
    expect(after.paused.given[0]?.changes).toMatchObject({
      title: 'Words that the disk refused',
      purpose: 'And some more',
    })
    await after.paused.succeed()
    await taken
    expect(after.onDisk.get('a')?.title).toBe('Words that the disk refused')
    expect(after.drafts.unsavedJson()).toBeNull()
  })
})
