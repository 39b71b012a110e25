import { describe, expect, it } from 'vitest'
import { requests } from '../../../../src/ipc/contract'
import { checkInsHandlers } from '../../../../src/main/ipc/check-ins-handlers'
import { aMeeting } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const startMs = Date.parse('2026-03-02T10:00:00.000Z')
const aboutAna = { kind: 'trust', personId: 'ana' } as const
const warm = { ratings: { relationship: { step: 4, evidence: 'She rang me first.' } } } as const

async function theHandlers() {
  const { library, reopen } = await temporaryLibrary()
  let ticks = 0
  const now = () => startMs + (ticks += 1) * 60_000
  return { library, handlers: checkInsHandlers(library, now), reopen }
}

describe('the requests about check-ins', () => {
  it('make one with its first answer, open it, and list the latest first', async () => {
    const { handlers } = await theHandlers()
    const first = await handlers['check-ins:create']({ subject: aboutAna, changes: warm })
    const second = await handlers['check-ins:create']({
      subject: aboutAna,
      changes: { moveId: 'listen-first' },
    })
    expect(first).toMatchObject({ takenAt: new Date(startMs + 60_000).toISOString(), ratings: warm.ratings })
    expect(await handlers['check-ins:open']({ id: first.id })).toEqual(first)
    const list = await handlers['check-ins:list']({ kind: 'trust', limit: 10 })
    expect(list.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(requests['check-ins:list'].output.parse(list)).toEqual(list)
  })

  it('list by kind and by person, and no more than asked for', async () => {
    const { handlers } = await theHandlers()
    await handlers['check-ins:create']({ subject: aboutAna, changes: warm })
    await handlers['check-ins:create']({ subject: { kind: 'trust', personId: 'ben' }, changes: warm })
    await handlers['check-ins:create']({
      subject: { kind: 'practice' },
      changes: { practice: { aligned: 'no' } },
    })
    const count = async (input: Parameters<(typeof handlers)['check-ins:list']>[0]) =>
      (await handlers['check-ins:list'](input)).length
    expect(await count({ kind: 'trust', limit: 10 })).toBe(2)
    expect(await count({ kind: 'trust', personId: 'ben', limit: 10 })).toBe(1)
    expect(await count({ kind: 'trust', limit: 1 })).toBe(1)
    expect(await count({ kind: 'setting', limit: 10 })).toBe(0)
  })

  it('save one answer at a time, and keep them when the library is opened again', async () => {
    const { handlers, reopen } = await theHandlers()
    const { id } = await handlers['check-ins:create']({ subject: aboutAna, changes: warm })
    await handlers['check-ins:save']({ id, changes: { ratings: { judgement: { step: 3, evidence: '' } } } })
    const saved = await handlers['check-ins:save']({ id, changes: { ratings: { relationship: null } } })
    expect(saved.ratings).toEqual({ judgement: { step: 3, evidence: '' } })
    const again = checkInsHandlers(await reopen(), () => startMs)
    expect(await again['check-ins:open']({ id })).toEqual(saved)
  })

  it('remove one, and put it back', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['check-ins:create']({ subject: aboutAna, changes: warm })
    await handlers['check-ins:remove']({ id })
    expect(await handlers['check-ins:list']({ kind: 'trust', limit: 10 })).toEqual([])
    await expect(handlers['check-ins:open']({ id })).rejects.toMatchObject({ code: 'not-found' })
    expect(await handlers['check-ins:put-back']({ id })).toMatchObject({ id, steps: { relationship: 4 } })
  })

  it('bring the six questions together from reflections and check-ins', async () => {
    const { handlers, library } = await theHandlers()
    const meeting = aMeeting({ endedAt: '2026-03-01T10:00:00.000Z' })
    await library.meetings.create({
      ...meeting,
      reflection: { ...meeting.reflection, practice: { aligned: 'yes' } },
    })
    const checkIn = await handlers['check-ins:create']({
      subject: { kind: 'practice' },
      changes: { practice: { reliable: 'partly' } },
    })
    const history = await handlers['check-ins:practice-history']({ limit: 10 })
    expect(history.map(({ id }) => id)).toEqual([checkIn.id, meeting.id])
    expect(requests['check-ins:practice-history'].output.parse(history)).toEqual(history)
  })
})
