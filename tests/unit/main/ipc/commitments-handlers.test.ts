import { describe, expect, it } from 'vitest'
import { requests, type Input } from '../../../../src/ipc/contract'
import { commitmentsHandlers } from '../../../../src/main/ipc/commitments-handlers'
import { aMeeting, aPerson } from '../../../support/builders'
import { openedLibrary, temporaryLibrary } from '../../../support/temporary-library'

/** A Tuesday. */
const startMs = new Date(2026, 10, 24, 9, 0).getTime()
const dayMs = 24 * 60 * 60_000

async function theHandlers() {
  const { library, folder } = await temporaryLibrary()
  let nowMs = startMs
  await library.people.create(aPerson({ id: 'ana', name: 'Ana Lindqvist' }))
  await library.people.create(aPerson({ id: 'ben', name: 'Ben' }))
  await library.meetings.create(aMeeting({ id: 'm', title: 'Pricing', personIds: ['ana'] }))
  return {
    library,
    folder,
    handlers: commitmentsHandlers(library, () => nowMs),
    pass: (days: number) => {
      nowMs += days * dayMs
    },
  }
}

const everything: Input<'commitments:list'> = {
  ...{ owedBy: null, personId: null, meetingId: null, entryId: null, state: null },
  ...{ text: '', offset: 0, limit: 50 },
  order: 'date',
}

const draft: Input<'commitments:create'> = {
  ...{ text: 'Draft', personId: 'ana', dueOn: '2026-11-26', meetingId: 'm', entryId: null },
  owedBy: 'me',
}

describe('the requests about promises', () => {
  it('make one, list it with where it was made, and keep it over a restart', async () => {
    const { handlers, library, folder } = await theHandlers()
    const made = await handlers['commitments:create'](draft)
    const { rows, total } = await handlers['commitments:list'](everything)
    expect(total).toBe(1)
    expect(rows[0]).toEqual({
      commitment: made,
      group: { by: 'date', group: 'week' },
      groupCount: 1,
      origin: { kind: 'meeting', id: 'm', title: 'Pricing' },
    })
    expect(requests['commitments:list'].output.parse({ rows, total })).toEqual({ rows, total })
    await library.close()
    const again = await openedLibrary(folder)
    await again.reconciled
    expect(again.summariesOf('commitments')).toEqual([made])
  })

  it('read a line among the people who are known, those of the meeting first, and make nothing', async () => {
    const { handlers, library } = await theHandlers()
    const line = '@ana draft by Friday'
    expect(await handlers['commitments:understand']({ line, meetingId: 'm' })).toMatchObject({
      person: { kind: 'known', id: 'ana', name: 'Ana Lindqvist' },
      text: 'draft',
      dueOn: '2026-11-27',
    })
    expect(library.summariesOf('commitments')).toEqual([])
  })

  it('take a step, and take it back', async () => {
    const { handlers, pass } = await theHandlers()
    const made = await handlers['commitments:create'](draft)
    pass(1)
    const { commitment, before } = await handlers['commitments:settle']({
      id: made.id,
      step: { kind: 'renegotiate', toDay: '2026-11-30', reason: 'Legal', isTold: true },
    })
    expect(commitment).toMatchObject({
      dueOn: '2026-11-30',
      state: 'open',
      renegotiations: [{ reason: 'Legal' }],
    })
    const back = await handlers['commitments:save']({ id: made.id, changes: before })
    expect(back).toEqual({ ...made, updatedAt: back.updatedAt })
  })

  it('remove one, and put it back', async () => {
    const { handlers } = await theHandlers()
    const made = await handlers['commitments:create'](draft)
    await handlers['commitments:remove']({ id: made.id })
    await expect(async () => handlers['commitments:open']({ id: made.id })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await handlers['commitments:put-back']({ id: made.id })).toEqual(made)
  })

  it('tell what is due as days pass', async () => {
    const { handlers, pass } = await theHandlers()
    await handlers['commitments:create'](draft)
    expect(await handlers['commitments:due']()).toMatchObject({ total: 1, ownNow: 0 })
    pass(2)
    expect(await handlers['commitments:due']()).toMatchObject({ total: 1, ownNow: 1 })
  })
})

describe('a line of the notes', () => {
  const origin = { kind: 'meeting', id: 'm' } as const

  it('makes its promise once, to the one other person who was there', async () => {
    const { handlers, library } = await theHandlers()
    const line = { id: 'p', origin, words: 'Pricing draft by Thursday' }
    const made = await handlers['commitments:note-line'](line)
    expect(made).toMatchObject({
      ...{ id: 'p', text: 'Pricing draft', dueOn: '2026-11-26', personId: 'ana', meetingId: 'm' },
      line: 'Pricing draft by Thursday',
    })
    await handlers['commitments:note-line'](line)
    expect(library.summariesOf('commitments')).toHaveLength(1)
  })

  it('is followed by its promise, and days count from when it was made', async () => {
    const { handlers, pass } = await theHandlers()
    await handlers['commitments:note-line']({ id: 'p', origin, words: 'Pricing draft by Thursday' })
    pass(7)
    const corrected = await handlers['commitments:note-line']({
      id: 'p',
      origin,
      words: 'The pricing draft by Thursday',
    })
    expect(corrected).toMatchObject({ text: 'The pricing draft', dueOn: '2026-11-26' })
    const moved = await handlers['commitments:note-line']({
      id: 'p',
      origin,
      words: '@Ben the pricing draft by Friday',
    })
    expect(moved).toMatchObject({ text: 'the pricing draft', dueOn: '2026-12-04', personId: 'ben' })
  })

  it('does not change what was changed in the ledger', async () => {
    const { handlers } = await theHandlers()
    await handlers['commitments:note-line']({ id: 'p', origin, words: 'Draft by Thursday' })
    await handlers['commitments:save']({ id: 'p', changes: { dueOn: '2026-12-01' } })
    expect(
      await handlers['commitments:note-line']({ id: 'p', origin, words: 'The draft by Friday' }),
    ).toMatchObject({ text: 'The draft', dueOn: '2026-12-01' })
  })

  it('that came back by undoing or pasting, without its promise, finds it by its words', async () => {
    const { handlers, library } = await theHandlers()
    await handlers['commitments:note-line']({ id: 'p', origin, words: 'Draft by Thursday' })
    expect(
      await handlers['commitments:note-line']({ id: 'q', origin, words: 'Draft by Thursday' }),
    ).toMatchObject({ id: 'p' })
    expect(library.summariesOf('commitments')).toHaveLength(1)
  })

  it('makes nothing without words, or when its promise was removed', async () => {
    const { handlers, library } = await theHandlers()
    expect(await handlers['commitments:note-line']({ id: 'p', origin, words: ' ' })).toBeNull()
    expect(await handlers['commitments:note-line']({ id: 'p', origin, words: '@Ana by Friday' })).toBeNull()
    await handlers['commitments:note-line']({ id: 'p', origin, words: 'Draft' })
    await handlers['commitments:remove']({ id: 'p' })
    expect(await handlers['commitments:note-line']({ id: 'p', origin, words: 'Draft' })).toBeNull()
    expect(library.summariesOf('commitments')).toEqual([])
  })

  it('that nobody captured makes a promise only when it names a day', async () => {
    const { handlers } = await theHandlers()
    const mention = { id: 'p', origin, needsDate: true }
    expect(await handlers['commitments:note-line']({ ...mention, words: '@Ana agrees' })).toBeNull()
    expect(
      await handlers['commitments:note-line']({ ...mention, words: '@Ana draft by Thursday' }),
    ).toMatchObject({ text: 'draft', dueOn: '2026-11-26', personId: 'ana' })
  })

  it('with an impossible date makes a promise without one, and keeps the words', async () => {
    const { handlers } = await theHandlers()
    expect(
      await handlers['commitments:note-line']({ id: 'p', origin, words: 'Draft by 31 February' }),
    ).toMatchObject({ text: 'Draft by 31 February', dueOn: null })
  })
})
