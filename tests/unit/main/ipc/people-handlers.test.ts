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
    expect(await handlers['people:open']({ id: made.id })).toEqual(person)
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
})
