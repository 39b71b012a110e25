import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NotesDocument } from '../../../../src/domain/notes/notes-document'
import type { MeetingChanges } from '../../../../src/ipc/requests/meetings-requests'
import { autosaveDelayMs } from '../../../../src/renderer/saving/autosave'
import { MeetingDraft } from '../../../../src/renderer/saving/meeting-draft'
import { aMeeting } from '../../../support/builders'
import { PausedSave } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const meeting = aMeeting({ id: 'the-meeting', title: '', purpose: 'As it was' })
const opened = { ...meeting, revision: 'as it was opened' }

function aDraft() {
  const paused = new PausedSave<MeetingChanges>()
  const ids: string[] = []
  const draft = new MeetingDraft(opened, {
    save: (id, changes) => {
      ids.push(id)
      return paused.save(changes)
    },
    open: () => Promise.reject(new Error('nobody asked for it')),
    tell: () => undefined,
  })
  const saveState = () => draft.store.getState().saveState.kind
  return { draft, paused, ids, saveState }
}

function notesWith(text: string): NotesDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}

/** Notes as the editor hands them over: each reading gives what they hold at that moment. */
function someNotes(text: string) {
  const notes = { text, readings: 0 }
  const read = () => {
    notes.readings += 1
    return JSON.stringify(notesWith(notes.text))
  }
  return { notes, read }
}

describe('the draft of a meeting', () => {
  it('shows a change at once and sends only the changed part', async () => {
    const { draft, paused, ids, saveState } = aDraft()
    expect(saveState()).toBe('saved')
    draft.change({ title: 'Pricing' })
    expect(draft.meeting).toEqual({ ...meeting, title: 'Pricing' })
    expect(saveState()).toBe('waiting')
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ title: 'Pricing' }])
    expect(ids).toEqual(['the-meeting'])
    await paused.succeed()
    expect(saveState()).toBe('saved')
    expect(draft.hasUnsaved).toBe(false)
  })

  it('merges changes of one stretch by part, the newest of each', async () => {
    const { draft, paused } = aDraft()
    draft.change({ title: 'P', purpose: 'Agree' })
    draft.change({ title: 'Pr' })
    draft.change({ title: 'Pri', isSensitive: false })
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ title: 'Pri', purpose: 'Agree', isSensitive: false }])
  })

  it('keeps both of two changes within one tick, in the page and in the save', async () => {
    const { draft, paused } = aDraft()
    draft.change({ title: 'Pricing' })
    draft.change({ purpose: 'Agree' })
    expect(draft.meeting).toMatchObject({ title: 'Pricing', purpose: 'Agree' })
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ title: 'Pricing', purpose: 'Agree' }])
  })

  it('takes a part without a value as not changed, and does not lose what was typed there', async () => {
    const { draft, paused } = aDraft()
    draft.change({ title: 'Pricing' })
    draft.change({ title: undefined, purpose: 'Agree' })
    expect(draft.meeting).toMatchObject({ title: 'Pricing', purpose: 'Agree' })
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ title: 'Pricing', purpose: 'Agree' }])
  })

  it('sends null, which is a value', async () => {
    const { draft, paused } = aDraft()
    draft.change({ startsAt: null })
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ startsAt: null }])
  })

  it('sends saves in the order in which they were typed, each once', async () => {
    const { draft, paused } = aDraft()
    const text = 'one key after the other'
    for (let length = 1; length <= text.length; length += 1) {
      draft.change({ title: text.slice(0, length) })
      await pass(50)
      if (paused.isUnderWay) await paused.succeed()
    }
    await pass(autosaveDelayMs)
    if (paused.isUnderWay) await paused.succeed()
    const titles = paused.given.map(({ title }) => title ?? '')
    expect(titles.map((title) => title.length)).toEqual(
      titles.map((title) => title.length).sort((a, b) => a - b),
    )
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.at(-1)).toBe(text)
    expect(paused.mostAtOnce).toBe(1)
  })

  it('sends what was typed during a save after it', async () => {
    const { draft, paused, saveState } = aDraft()
    draft.change({ title: 'A' })
    await pass(autosaveDelayMs)
    draft.change({ title: 'AB' })
    await paused.succeed()
    expect(saveState()).toBe('waiting')
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ title: 'A' }, { title: 'AB' }])
  })

  it('keeps what could not be saved, below what was typed since', async () => {
    const { draft, paused, saveState } = aDraft()
    draft.change({ title: 'Old title', purpose: 'Old purpose' })
    await pass(autosaveDelayMs)
    draft.change({ title: 'New title' })
    await paused.fail()
    expect(saveState()).toBe('failed')
    expect(draft.meeting).toMatchObject({ title: 'New title', purpose: 'Old purpose' })
    await pass(1_000)
    expect(paused.given[1]).toEqual({ title: 'New title', purpose: 'Old purpose' })
    await paused.succeed()
    expect(saveState()).toBe('saved')
  })

  it('loses nothing when saves fail several times while one types on', async () => {
    const { draft, paused } = aDraft()
    const onDisk = { ...meeting }
    const parts: MeetingChanges[] = [
      { title: 'T' },
      { purpose: 'P' },
      { durationMinutes: 45 },
      { personIds: ['ana'] },
      { title: 'TT' },
      { startsAt: '2026-03-03T09:00:00.000Z' },
    ]
    for (const [index, part] of parts.entries()) {
      draft.change(part)
      await pass(11_000)
      if (!paused.isUnderWay) continue
      if (index < parts.length - 1) await paused.fail()
    }
    await pass(11_000)
    Object.assign(onDisk, paused.given.at(-1))
    await paused.succeed()
    expect(onDisk).toEqual(draft.meeting)
    expect(draft.hasUnsaved).toBe(false)
  })

  it('says in a plain sentence when main does not answer at all, and tries again', async () => {
    const { draft, paused } = aDraft()
    draft.change({ title: 'Pricing' })
    await pass(autosaveDelayMs)
    await paused.break()
    expect(draft.store.getState().saveState).toEqual({
      kind: 'failed',
      code: 'internal',
      message: 'Attune’s main process did not answer.',
    })
    await pass(1_000)
    expect(paused.given[1]).toEqual({ title: 'Pricing' })
  })

  it('saves nothing more once it was given up', async () => {
    const { draft, paused } = aDraft()
    draft.change({ title: 'Pricing' })
    draft.giveUp()
    await pass(60_000)
    expect(paused.given).toEqual([])
    expect(draft.hasUnsaved).toBe(false)
  })
})

describe('the notes of a draft', () => {
  it('are read only when it is time to save, and then as they are at that time', async () => {
    const { draft, paused } = aDraft()
    const { notes, read } = someNotes('Sh')
    draft.changeNotes(read)
    notes.text = 'She said no'
    draft.changeNotes(read)
    expect(notes.readings).toBe(0)
    await pass(autosaveDelayMs)
    expect(notes.readings).toBe(1)
    expect(paused.given).toEqual([{ notesJson: JSON.stringify(notesWith('She said no')) }])
  })

  it('travel together with the other changed parts', async () => {
    const { draft, paused } = aDraft()
    draft.changeNotes(someNotes('She said no').read)
    draft.change({ title: 'Pricing' })
    await pass(autosaveDelayMs)
    expect(paused.given).toEqual([{ title: 'Pricing', notesJson: JSON.stringify(notesWith('She said no')) }])
  })

  it('are sent again after a failure, as they are by then', async () => {
    const { draft, paused } = aDraft()
    const { notes, read } = someNotes('one')
    draft.changeNotes(read)
    await pass(autosaveDelayMs)
    await paused.fail()
    notes.text = 'one two'
    draft.changeNotes(read)
    await pass(1_000)
    expect(paused.given[1]).toEqual({ notesJson: JSON.stringify(notesWith('one two')) })
  })

  it('are sent again after a failure also when nobody typed since', async () => {
    const { draft, paused } = aDraft()
    draft.changeNotes(someNotes('one').read)
    await pass(autosaveDelayMs)
    await paused.fail()
    await pass(1_000)
    expect(paused.given[1]).toEqual(paused.given[0])
  })

  it('are not sent again once they are saved', async () => {
    const { draft, paused } = aDraft()
    draft.changeNotes(someNotes('one').read)
    await pass(autosaveDelayMs)
    await paused.succeed()
    draft.change({ title: 'Pricing' })
    await pass(autosaveDelayMs)
    expect(paused.given[1]).toEqual({ title: 'Pricing' })
  })

  it('stay behind in the page until they are taken, and are taken once', async () => {
    const { draft, paused } = aDraft()
    const { notes, read } = someNotes('She said no')
    draft.changeNotes(read)
    expect(draft.meeting.notes).toEqual(meeting.notes)
    draft.takeNotes()
    expect(draft.meeting.notes).toEqual(notesWith('She said no'))
    draft.takeNotes()
    expect(notes.readings).toBe(1)
    await pass(autosaveDelayMs)
    expect(paused.given).toHaveLength(1)
  })

  it('can be taken after they were saved, and are not changed by another part', async () => {
    const { draft, paused } = aDraft()
    draft.changeNotes(someNotes('She said no').read)
    await pass(autosaveDelayMs)
    await paused.succeed()
    draft.change({ title: 'Pricing' })
    expect(draft.meeting.notes).toEqual(meeting.notes)
    draft.takeNotes()
    expect(draft.meeting).toEqual({ ...meeting, title: 'Pricing', notes: notesWith('She said no') })
  })

  it('that cannot be read fail that save with a reason, and are tried again', async () => {
    const { draft, paused, saveState } = aDraft()
    let isBroken = true
    draft.changeNotes(() => {
      if (isBroken) throw new Error('no editor')
      return JSON.stringify(notesWith('back'))
    })
    await pass(autosaveDelayMs)
    expect(saveState()).toBe('failed')
    expect(draft.hasUnsaved).toBe(true)
    isBroken = false
    await pass(1_000)
    expect(paused.given).toEqual([{ notesJson: JSON.stringify(notesWith('back')) }])
  })
})
