import { describe, expect, it } from 'vitest'
import { historyHandlers } from '../../../../src/main/ipc/history-handlers'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = () => Date.parse(builtAt) + 60_000

async function withHistory() {
  const { folder, library, reopen } = await temporaryLibrary()
  await library.meetings.create(aMeeting({ id: 'm', title: 'Talk', purpose: 'first', personIds: ['p'] }))
  await library.people.create(aPerson({ id: 'p', name: 'Ana' }))
  const again = await reopen()
  await again.meetings.change('m', (meeting) => ({ ...meeting, purpose: 'second' }))
  await again.people.change('p', (person) => ({ ...person, name: 'Ana María' }))
  return { folder, library: again, handlers: historyHandlers(again, now) }
}

describe('looking through the history of a record', () => {
  it('tells what each version changed, and what changed since', async () => {
    const { handlers } = await withHistory()
    expect(await handlers['history:list']({ kind: 'meetings', id: 'm' })).toMatchObject({
      title: 'Talk',
      present: { changes: ['purpose changed'] },
      versions: [{ savedAt: builtAt, changes: null, isReadable: true }],
    })
    expect(await handlers['history:list']({ kind: 'people', id: 'p' })).toMatchObject({
      present: { changes: ['name changed'] },
    })
  })

  it('compares a version with the present', async () => {
    const { handlers } = await withHistory()
    const { versions } = await handlers['history:list']({ kind: 'meetings', id: 'm' })
    const name = versions[0]?.name ?? ''
    expect(await handlers['history:compare']({ kind: 'meetings', id: 'm', name, with: 'present' })).toEqual([
      {
        key: 'purpose',
        label: 'Purpose',
        format: 'text',
        pieces: [
          { kind: 'removed', text: 'first' },
          { kind: 'added', text: 'second' },
        ],
      },
    ])
  })

  it('makes a meeting of its own of a version, and leaves the present one', async () => {
    const { handlers, library } = await withHistory()
    const { versions } = await handlers['history:list']({ kind: 'meetings', id: 'm' })
    const asked = { kind: 'meetings' as const, id: 'm', name: versions[0]?.name ?? '', asOf: '2 Mar 09:00' }
    const copy = await handlers['history:restore-copy'](asked)
    expect(copy.title).toBe('Talk (as of 2 Mar 09:00)')
    expect(await library.meetings.read(copy.id)).toMatchObject({ purpose: 'first', title: copy.title })
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'second' })
  })

  it('puts a version in place and back again', async () => {
    const { handlers, library } = await withHistory()
    const { versions } = await handlers['history:list']({ kind: 'meetings', id: 'm' })
    const place = { kind: 'meetings' as const, id: 'm' }
    const { keptAs } = await handlers['history:put-in-place']({ ...place, name: versions[0]?.name ?? '' })
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'first' })
    await handlers['history:put-in-place']({ ...place, name: keptAs })
    expect(await library.meetings.read('m')).toMatchObject({ purpose: 'second' })
  })

  it('refuses a version or a record that is not there', async () => {
    const { handlers } = await withHistory()
    const name = '2020-01-01T00-00-00-000Z'
    await expect(handlers['history:put-in-place']({ kind: 'meetings', id: 'm', name })).rejects.toMatchObject(
      {
        code: 'not-found',
      },
    )
    await expect(handlers['history:list']({ kind: 'meetings', id: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
