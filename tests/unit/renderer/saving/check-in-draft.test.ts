import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  changeCheckIn,
  newCheckIn,
  type CheckInChanges,
} from '../../../../src/domain/check-ins/change-check-in'
import type { CheckIn, CheckInSubject } from '../../../../src/domain/check-ins/check-in'
import { CheckInDraft } from '../../../../src/renderer/saving/check-in-draft'
import { MeetingDrafts } from '../../../../src/renderer/saving/meeting-drafts'
import { aCheckIn, builtAt } from '../../../support/builders'
import { refused, succeeded } from '../../../support/fake-bridge'
import { diskFull } from '../../../support/paused-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const about = { subject: { kind: 'trust', personId: 'ana' } as const, takenAt: builtAt }
const warm = { ratings: { relationship: { step: 4, evidence: '' } } } as const
const seen = { ratings: { relationship: { step: 4, evidence: 'She rang first.' } } } as const

/** A main process that keeps check-ins, unless the disk is full. */
function theDisk() {
  const disk = { isFull: false, kept: new Map<string, CheckIn>() }
  const put = (checkIn: CheckIn) => {
    disk.kept.set(checkIn.id, checkIn)
    return succeeded(checkIn)
  }
  const create = vi.fn((subject: CheckInSubject, changes: CheckInChanges) =>
    disk.isFull ? refused(diskFull) : put(changeCheckIn(newCheckIn('c', subject, builtAt), changes, builtAt)),
  )
  const save = vi.fn((id: string, changes: CheckInChanges) => {
    const before = disk.kept.get(id)
    if (disk.isFull || before === undefined) return refused(diskFull)
    return put(changeCheckIn(before, changes, builtAt))
  })
  return { disk, create, save }
}

const noMeetings = () =>
  new MeetingDrafts(
    () => refused({ code: 'not-found', message: '' }),
    () => refused({ code: 'not-found', message: '' }),
  )

describe('CheckInDraft', () => {
  it('is made with its first answer, once, and saved from then on', async () => {
    const { create, save } = theDisk()
    const draft = new CheckInDraft(about, { create, save })
    expect(draft.store.getState().isKept).toBe(false)
    draft.change(warm)
    expect(draft.checkIn.ratings).toEqual(warm.ratings)
    await draft.flush()
    draft.change(seen)
    await draft.flush()
    expect(create).toHaveBeenCalledTimes(1)
    expect(save).toHaveBeenCalledExactlyOnceWith('c', seen)
    expect(draft.store.getState()).toMatchObject({ isKept: true, saveState: { kind: 'saved' } })
  })

  it('makes one and not two where a second answer comes before the first is on the disk', async () => {
    const { create, save, disk } = theDisk()
    const draft = new CheckInDraft(about, { create, save })
    draft.change(warm)
    const first = draft.flush()
    draft.change({ moveId: 'listen-first' })
    await first
    await draft.flush()
    expect(create).toHaveBeenCalledTimes(1)
    expect(disk.kept.get('c')).toMatchObject({ ratings: warm.ratings, moveId: 'listen-first' })
  })

  it('keeps what a full disk refused, and saves it with the next try', async () => {
    const { disk, create, save } = theDisk()
    const draft = new CheckInDraft(aCheckIn({ id: 'c' }), { create, save })
    disk.kept.set('c', draft.checkIn)
    disk.isFull = true
    draft.change(seen)
    expect(await draft.flush()).toBe(false)
    expect(draft.hasUnsaved).toBe(true)
    expect(draft.text).toBe('She rang first.')
    disk.isFull = false
    await vi.advanceTimersByTimeAsync(2_000)
    expect(draft.hasUnsaved).toBe(false)
    expect(disk.kept.get('c')?.ratings).toEqual(seen.ratings)
  })

  it('saves nothing more once it is given up', async () => {
    const { create, save } = theDisk()
    const draft = new CheckInDraft(about, { create, save })
    draft.change(warm)
    draft.giveUp()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(create).not.toHaveBeenCalled()
  })
})

describe('a draft that is followed with the meetings', () => {
  it('is flushed with them, and stays known until it is on the disk', async () => {
    const { disk, create, save } = theDisk()
    const drafts = noMeetings()
    const draft = new CheckInDraft(about, { create, save })
    const leave = drafts.follow(draft)
    disk.isFull = true
    draft.change(warm)
    expect(await drafts.flushAll()).toBe(false)
    await leave()
    expect(drafts.unsavedOthers()).toEqual([draft])
    disk.isFull = false
    expect(await drafts.flushAll()).toBe(true)
    expect(drafts.unsavedOthers()).toEqual([])
  })

  it('is saved by leaving it', async () => {
    const { create, save } = theDisk()
    const drafts = noMeetings()
    const draft = new CheckInDraft(about, { create, save })
    const leave = drafts.follow(draft)
    draft.change(warm)
    await leave()
    expect(create).toHaveBeenCalledTimes(1)
  })
})
