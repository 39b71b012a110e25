import { newPerson, summarizePerson } from '../../../../src/domain/people/person'
import { describe, expect, it } from 'vitest'
import { peopleHandlers } from '../../../../src/main/ipc/people-handlers'
import { temporaryLibrary } from '../../../support/temporary-library'

const nowIso = '2026-03-02T10:00:00.000Z'

async function theHandlers() {
  const { library } = await temporaryLibrary()
  return { library, handlers: peopleHandlers(library, () => Date.parse(nowIso)) }
}

describe('the requests about people', () => {
  it('make a person of a name alone', async () => {
    const { handlers } = await theHandlers()
    const made = await handlers['people:create']({ name: 'Ana Lima' })
    const person = newPerson(made.id, 'Ana Lima', nowIso)
    expect(made).toEqual(summarizePerson(person))
    expect(await handlers['people:open']({ id: made.id })).toMatchObject(person)
  })

  it('list people by name, without regard to capitals and accents', async () => {
    const { handlers } = await theHandlers()
    const typed = ['zoe', 'Émile', 'ana', 'Person 10', 'Ben', 'Person 9']
    for (const name of typed) await handlers['people:create']({ name })
    const names = (await handlers['people:list']()).map(({ name }) => name)
    expect(names).toEqual(['ana', 'Ben', 'Émile', 'Person 9', 'Person 10', 'zoe'])
  })

  it('remember how a person likes to be spoken to, and forget it again', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['people:create']({ name: 'Ana' })
    expect(await handlers['people:prefer-medium']({ id, medium: 'voice-call' })).toMatchObject({
      preferredMedium: 'voice-call',
    })
    await handlers['people:prefer-medium']({ id, medium: null })
    expect((await handlers['people:open']({ id })).preferredMedium).toBeNull()
  })

  it('say that a person is not there', async () => {
    const { handlers } = await theHandlers()
    const notThere = expect.objectContaining({ code: 'not-found' }) as unknown
    await expect(handlers['people:open']({ id: 'gone' })).rejects.toEqual(notThere)
    await expect(handlers['people:prefer-medium']({ id: 'gone', medium: null })).rejects.toEqual(notThere)
  })

  it('save the parts that changed, from the version that was read', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['people:create']({ name: 'Ana' })
    const { revision } = await handlers['people:open']({ id })
    const from = { revision, keepsBefore: false }
    await handlers['people:save']({ id, changes: { role: 'Sales lead', emails: ['ana@example.org'] }, from })
    expect(await handlers['people:open']({ id })).toMatchObject({
      ...{ name: 'Ana', role: 'Sales lead', emails: ['ana@example.org'] },
    })
    const stale = handlers['people:save']({ id, changes: { role: 'Partner' }, from })
    await expect(stale).rejects.toMatchObject({ code: 'changed-outside' })
  })

  it('put an answer, a shared thing and a contact, change one of them, and take it away', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['people:create']({ name: 'Ana' })
    const need = {
      ...{ id: 'need-1', question: 'goals' as const, text: 'A calm launch', certainty: 'assumed' as const },
      ...{ answeredAt: nowIso, meetingId: null },
    }
    const contact = { id: 'contact-1', at: nowIso, medium: null, note: 'Met at the stairs' }
    await handlers['people:put-item']({ id, item: { list: 'needs', value: need } })
    await handlers['people:put-item']({
      ...{ id, item: { list: 'needs', value: { ...need, certainty: 'known' } } },
    })
    await handlers['people:put-item']({ id, item: { list: 'contacts', value: contact } })
    expect(await handlers['people:open']({ id })).toMatchObject({
      needs: [{ ...need, certainty: 'known' }],
      contacts: [contact],
    })
    await handlers['people:remove-item']({ id, list: 'needs', itemId: 'need-1' })
    expect(await handlers['people:open']({ id })).toMatchObject({ needs: [], contacts: [contact] })
  })

  it('snooze without touching the intervals', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['people:create']({ name: 'Ana' })
    const { revision } = await handlers['people:open']({ id })
    const touch = { idealDays: 7, longestDays: 30, snoozedUntil: null }
    await handlers['people:save']({ id, changes: { touch }, from: { revision, keepsBefore: false } })
    await handlers['people:snooze']({ id, until: '2026-04-01T00:00:00.000Z' })
    expect((await handlers['people:open']({ id })).touch).toEqual({
      ...touch,
      snoozedUntil: '2026-04-01T00:00:00.000Z',
    })
  })

  it('delete a person and put them back', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['people:create']({ name: 'Ana' })
    await handlers['people:remove']({ id })
    expect(await handlers['people:list']()).toEqual([])
    expect(await handlers['people:put-back']({ id })).toMatchObject({ name: 'Ana' })
  })
})
