import { describe, expect, it } from 'vitest'
import { carryForwardHandlers } from '../../../../src/main/ipc/carry-forward-handlers'
import { aMeeting, aPerson } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse('2026-06-01T12:00:00.000Z')

describe('the request for what is carried forward', () => {
  it('reads the last meeting with one of the people, and not the one that is asked for', async () => {
    const { library } = await temporaryLibrary()
    const handlers = carryForwardHandlers(library, () => now)
    await library.people.create(aPerson({ id: 'ana' }))
    const dates = ['2026-03-01', '2026-04-01', '2026-05-01', '2026-07-01']
    for (const date of dates) {
      const startsAt = `${date}T10:00:00.000Z`
      await library.meetings.create(aMeeting({ id: `on-${date}`, title: date, startsAt, personIds: ['ana'] }))
    }
    const ask = (id: string) => handlers['meetings:carry-forward']({ id, personIds: ['ana'], playIds: [] })
    expect(await ask('on-2026-07-01')).toMatchObject({ lastTime: { title: '2026-05-01' } })
    // Before a meeting of long ago is what was before it then.
    expect(await ask('on-2026-04-01')).toMatchObject({ lastTime: { title: '2026-03-01' } })
    expect(await ask('on-2026-03-01')).toBeNull()
  })

  it('is answered with nothing where nobody is known', async () => {
    const { library } = await temporaryLibrary()
    const handlers = carryForwardHandlers(library, () => now)
    const asked = { id: 'new', personIds: ['gone'], playIds: ['difficult-truth'] }
    expect(await handlers['meetings:carry-forward'](asked)).toBeNull()
  })
})
