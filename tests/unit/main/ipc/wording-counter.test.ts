import { describe, expect, it, vi } from 'vitest'
import { meetingHandlers } from '../../../../src/main/ipc/meetings-handlers'
import { WordingCounter, type CountsWording } from '../../../../src/main/ipc/wording-counter'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import { aMeeting, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse('2026-03-02T10:00:00.000Z')

async function saving(meeting: Meeting, wording = new WordingCounter()) {
  const { library } = await temporaryLibrary()
  await library.meetings.create(meeting)
  const handlers = meetingHandlers(library, () => now, wording)
  return {
    open: () => handlers['meetings:open']({ id: meeting.id }),
    save: (changes: Parameters<(typeof handlers)['meetings:save']>[0]['changes']) =>
      handlers['meetings:save']({ id: meeting.id, changes }),
    stored: async () => (await library.meetings.read(meeting.id))?.wording,
  }
}

function saying(sentence: string): Meeting {
  const meeting = aMeeting()
  return { ...meeting, preparation: { ...meeting.preparation, answers: { 'first-sentence': sentence } } }
}

describe('the wording of a meeting', () => {
  it('is counted when it is closed, and not before', async () => {
    const meeting = saying('I agree with you.')
    const { save, stored } = await saving(meeting)
    await save({ title: 'Still open' })
    expect(await stored()).toBeNull()
    const { facts } = await save({ closedAt: builtAt })
    expect(facts?.wording).toMatchObject({ words: 4, findings: { agreement: 1 } })
    expect(await stored()).toEqual(facts?.wording)
  })

  it('follows what is written after the closing, also when it was closed on another day', async () => {
    const meeting = { ...saying('I agree with you.'), closedAt: builtAt }
    const { open, save, stored } = await saving(meeting)
    const { preparation } = await open()
    await save({ preparation: { ...preparation, answers: { 'first-sentence': 'You just do it.' } } })
    expect(await stored()).toMatchObject({ words: 4, findings: { limiter: 1 } })
  })

  it('goes when the meeting is opened again', async () => {
    const { save, stored } = await saving(saying('I agree with you.'))
    await save({ closedAt: builtAt })
    await save({ closedAt: null })
    expect(await stored()).toBeNull()
  })

  it('is not counted again for what has no words', async () => {
    const count = vi.fn<CountsWording>(() => ({ words: 1, findings: {}, saidBack: 0, asked: 0 }))
    const { save } = await saving(aMeeting(), new WordingCounter(() => Promise.resolve(count)))
    await save({ closedAt: builtAt })
    await save({ title: 'Another name' })
    expect(count).toHaveBeenCalledTimes(1)
  })

  it('never makes a save fail: neither when counting fails nor when the counter cannot be loaded', async () => {
    const failing = new WordingCounter(() =>
      Promise.resolve(() => {
        throw new Error('counting failed')
      }),
    )
    const first = await saving(aMeeting(), failing)
    expect((await first.save({ closedAt: builtAt })).closedAt).toBe(builtAt)
    expect(await first.stored()).toBeNull()
    const missing = new WordingCounter(() => Promise.reject(new Error('no such file')))
    const second = await saving(aMeeting(), missing)
    expect((await second.save({ closedAt: builtAt, title: 'Kept' })).title).toBe('Kept')
    expect(await second.stored()).toBeNull()
  })
})
