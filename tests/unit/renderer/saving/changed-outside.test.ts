import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NotesDocument } from '../../../../src/domain/notes/notes-document'
import { notesText } from '../../../../src/domain/notes/notes-text'
import type { MeetingChanges, OpenedMeeting, SavedFrom } from '../../../../src/ipc/requests/meetings-requests'
import type { Reply } from '../../../../src/ipc/reply'
import { autosaveDelayMs } from '../../../../src/renderer/saving/autosave'
import { MeetingDraft } from '../../../../src/renderer/saving/meeting-draft'
import { anOpenedMeeting } from '../../../support/builders'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const notes = (...lines: string[]): NotesDocument => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** A draft over a file that another program changes too, as main guards it. */
function aSharedMeeting(given: Partial<OpenedMeeting> = {}) {
  const opened = { ...anOpenedMeeting({ id: 'm', title: 'Pricing', notes: notes('one', 'two') }), ...given }
  const disk: { file: OpenedMeeting | null; writes: number } = { file: opened, writes: 0 }
  const told: string[] = []
  const saves: { changes: MeetingChanges; from: SavedFrom }[] = []
  const write = (changes: Partial<OpenedMeeting>) => {
    disk.writes += 1
    disk.file = { ...(disk.file ?? opened), ...changes, revision: `revision ${disk.writes}` }
    return disk.file
  }
  const draft = new MeetingDraft(opened, {
    open: (): Promise<Reply<OpenedMeeting>> =>
      Promise.resolve(
        disk.file === null
          ? { ok: false, error: { code: 'not-found', message: 'There is no such record.' } }
          : { ok: true, value: disk.file },
      ),
    save: (_, changes, from) => {
      saves.push({ changes, from })
      if (disk.file !== null && from.revision !== disk.file.revision) {
        return Promise.resolve({ ok: false, error: { code: 'changed-outside', message: 'Changed.' } })
      }
      const { notesJson, ...parts } = changes
      const written = write({
        ...(parts as Partial<OpenedMeeting>),
        ...(notesJson !== undefined && { notes: JSON.parse(notesJson) as NotesDocument }),
      })
      return Promise.resolve({ ok: true, value: { revision: written.revision } })
    },
    tell: (line) => told.push(line),
  })
  return { draft, disk, told, saves, write, saveState: () => draft.store.getState().saveState.kind }
}

describe('a meeting that another program changes while it is open', () => {
  it('shows the change at once, and writes nothing for it', async () => {
    const { draft, write, saves, told, saveState } = aSharedMeeting()
    const shown: NotesDocument[] = []
    draft.onNotesFromOutside((from) => {
      shown.push(from)
      // The editor tells of the change that it was asked to show.
      draft.changeNotes(() => JSON.stringify(from))
    })
    write({ title: 'Pricing in March', notes: notes('one', 'two', 'three') })
    draft.lookAgain()
    await pass(autosaveDelayMs)
    expect(draft.meeting).toMatchObject({ title: 'Pricing in March', notes: notes('one', 'two', 'three') })
    expect(shown).toEqual([notes('one', 'two', 'three')])
    await pass(60_000)
    expect(saves).toEqual([])
    expect(told).toEqual([])
    expect(saveState()).toBe('saved')
  })

  it('keeps what is being typed in one part, and takes the other parts over', async () => {
    const { draft, write, disk, told } = aSharedMeeting()
    draft.change({ title: 'Typed here' })
    write({ purpose: 'Written there', personIds: ['ana'] })
    draft.lookAgain()
    await pass(autosaveDelayMs)
    const both = { title: 'Typed here', purpose: 'Written there', personIds: ['ana'] }
    expect(draft.meeting).toMatchObject(both)
    expect(disk.file).toMatchObject(both)
    expect(told).toEqual([])
  })

  it('finds out by the save alone when nobody told of the change', async () => {
    const { draft, write, disk, saves } = aSharedMeeting()
    write({ purpose: 'Written there' })
    draft.change({ title: 'Typed here' })
    await pass(autosaveDelayMs)
    expect(disk.file).toMatchObject({ title: 'Typed here', purpose: 'Written there' })
    expect(saves).toHaveLength(2)
  })

  it('merges notes line by line with those that are typed here', async () => {
    const { draft, write, disk, told } = aSharedMeeting()
    draft.changeNotes(() => JSON.stringify(notes('one', 'typed here', 'two')))
    write({ notes: notes('one', 'two', 'written there') })
    draft.lookAgain()
    await pass(autosaveDelayMs)
    expect(notesText(disk.file?.notes ?? notes()).split('\n')).toEqual([
      'one',
      'typed here',
      'two',
      'written there',
    ])
    expect(draft.meeting.notes).toEqual(disk.file?.notes)
    expect(told).toEqual([])
  })

  it('keeps both of a line that both changed, the other version as well, and says so in a line', async () => {
    const { draft, write, disk, told, saves } = aSharedMeeting()
    draft.changeNotes(() => JSON.stringify(notes('one', 'two, I think')))
    write({ notes: notes('one', 'two, they say') })
    await pass(autosaveDelayMs)
    expect(disk.file?.notes).toEqual(notes('one', 'two, they say', 'two, I think'))
    expect(told).toEqual(['Changed on another machine too: both are kept.'])
    expect(saves.at(-1)?.from.keepsBefore).toBe(true)
    draft.change({ title: 'On' })
    await pass(autosaveDelayMs)
    expect(saves.at(-1)?.from.keepsBefore).toBe(false)
  })

  it('keeps the words that are typed here where both changed one part, and the others in the history', async () => {
    const { draft, write, disk, told, saves } = aSharedMeeting()
    draft.change({ title: 'Typed here' })
    write({ title: 'Written there', updatedAt: '2099-01-01T00:00:00.000Z' })
    await pass(autosaveDelayMs)
    expect(disk.file?.title).toBe('Typed here')
    expect(saves.at(-1)?.from.keepsBefore).toBe(true)
    expect(told).toHaveLength(1)
  })

  it('loses nothing when the other program writes again and again', async () => {
    const { draft, write, disk } = aSharedMeeting()
    for (let round = 1; round <= 8; round += 1) {
      write({ personIds: Array.from({ length: round }, (_, person) => `person-${person}`) })
      draft.change({ purpose: `purpose ${round}` })
      await pass(autosaveDelayMs)
    }
    expect(disk.file).toMatchObject({ purpose: 'purpose 8' })
    expect(disk.file?.personIds).toHaveLength(8)
  })

  it('stays on the page when it was deleted there, and is written again when one writes on', async () => {
    const { draft, disk, told, saveState } = aSharedMeeting()
    disk.file = null
    draft.lookAgain()
    await pass(autosaveDelayMs)
    expect(told).toEqual(['This meeting was deleted on another machine. If you write on, it is kept here.'])
    expect(saveState()).toBe('saved')
    draft.change({ title: 'Still needed' })
    await pass(autosaveDelayMs)
    expect(disk.file).toMatchObject({ title: 'Still needed' })
  })
})
