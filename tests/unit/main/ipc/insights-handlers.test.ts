import { describe, expect, it } from 'vitest'
import { newCommitment } from '../../../../src/domain/commitments/commitment'
import { requests } from '../../../../src/ipc/contract'
import { insightsHandlers } from '../../../../src/main/ipc/insights-handlers'
import { aMeeting, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse('2026-04-10T10:00:00.000Z')
const everything = { from: null, personId: null }
const wholePage = { offset: 0, limit: 100 }

function aReflectedMeeting(id: string, startsAt: string, reaction: 1 | 5) {
  const meeting = aMeeting({ id, startsAt, closedAt: startsAt })
  return {
    ...meeting,
    preparation: { ...meeting.preparation, medium: 'in-person' as const },
    reflection: { ...meeting.reflection, reaction },
  }
}

async function filledHandlers() {
  const { library } = await temporaryLibrary()
  for (let day = 1; day <= 6; day += 1) {
    await library.records.meetings.create(
      aReflectedMeeting(`meeting-${day}`, `2026-03-0${day}T09:00:00.000Z`, day === 1 ? 1 : 5),
    )
  }
  await library.records.commitments.create({
    ...newCommitment('promise-1', 'Send the draft', builtAt),
    dueOn: '2026-03-20',
    state: 'kept',
    settledAt: '2026-03-19T09:00:00.000Z',
  })
  return { library, handlers: insightsHandlers(library, () => now) }
}

describe('the requests about insights', () => {
  it('answer every question from the lists, without the ids behind the numbers', async () => {
    const { handlers } = await filledHandlers()
    const insights = await handlers['insights:read'](everything)
    expect(requests['insights:read'].output.parse(insights)).toEqual(insights)
    expect(insights.answers['reaction-by-medium'].rows).toMatchObject([
      { key: 'in-person', n: 6, parts: { opened: 5, withdrew: 1 } },
    ])
    expect(insights.answers.promises.all).toMatchObject({ n: 1, parts: { inTime: 1 } })
    expect(insights.uncounted).toBe(6)
    expect(JSON.stringify(insights)).not.toContain('meeting-1')
  })

  it('hand out the notes behind a number, the newest first and a page at a time', async () => {
    const { handlers } = await filledHandlers()
    const behind = handlers['insights:behind']
    const number = { ...everything, section: 'reaction-by-medium', key: 'in-person' } as const
    const page = await behind({ ...number, offset: 1, limit: 2 })
    expect(page).toMatchObject({
      kind: 'meetings',
      total: 6,
      rows: [{ id: 'meeting-5' }, { id: 'meeting-4' }],
    })
    expect(await behind({ ...number, from: '2026-03-05T00:00:00.000Z', ...wholePage })).toMatchObject({
      total: 2,
    })
    expect(await behind({ ...number, section: 'promises', key: '2026-03', ...wholePage })).toMatchObject({
      kind: 'promises',
      rows: [{ id: 'promise-1' }],
    })
    expect(await behind({ ...number, section: 'trust', key: 'all', ...wholePage })).toEqual({
      kind: 'check-ins',
      total: 0,
      rows: [],
    })
    expect(await behind({ ...number, key: 'no such row', ...wholePage })).toMatchObject({
      total: 0,
      rows: [],
    })
  })
})
