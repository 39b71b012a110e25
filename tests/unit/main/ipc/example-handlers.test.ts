import { describe, expect, it } from 'vitest'
import { addWorkedExample, exampleHandlers } from '../../../../src/main/ipc/example-handlers'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse(builtAt)

async function aLibraryWithTheExample() {
  const { library } = await temporaryLibrary()
  const example = await addWorkedExample(library, now)
  return { library, example, handlers: exampleHandlers(library, () => now) }
}

describe('the worked example', () => {
  it('comes with its people, and all of it is marked as the example', async () => {
    const { library, example } = await aLibraryWithTheExample()
    expect(library.summaries().map(({ id, isExample }) => [id, isExample])).toEqual([[example.id, true]])
    const people = library.peopleSummaries()
    expect(people.length).toBeGreaterThan(0)
    expect(people.every(({ isExample }) => isExample)).toBe(true)
    expect(example.personIds.every((id) => people.some((person) => person.id === id))).toBe(true)
  })

  it('goes with one request, and takes nothing of the person’s own along', async () => {
    const { library, handlers } = await aLibraryWithTheExample()
    const own = aMeeting({ personIds: ['ben'] })
    await library.meetings.create(own)
    await library.people.create(aPerson({ id: 'ben', name: 'Ben' }))
    await handlers['example:remove']()
    expect(library.summaries().map(({ id }) => id)).toEqual([own.id])
    expect(library.peopleSummaries().map(({ name }) => name)).toEqual(['Ben'])
  })

  it('leaves a person of its own behind who was since added to another meeting', async () => {
    const { library, example, handlers } = await aLibraryWithTheExample()
    const [met] = example.personIds
    if (met === undefined) throw new Error('the example has people')
    await library.meetings.create(aMeeting({ personIds: [met] }))
    await handlers['example:remove']()
    expect(library.peopleSummaries().map(({ id }) => id)).toEqual([met])
  })

  it('comes back anew, once, however often it is asked for', async () => {
    const { library, handlers } = await aLibraryWithTheExample()
    const peopleAtFirst = library.peopleSummaries().length
    await handlers['example:restore']()
    const restored = await handlers['example:restore']()
    expect(restored.isExample).toBe(true)
    expect(library.summaries().map(({ id }) => id)).toEqual([restored.id])
    expect(library.peopleSummaries()).toHaveLength(peopleAtFirst)
  })

  it('can be asked to go when it is not there', async () => {
    const { library, handlers } = await aLibraryWithTheExample()
    await handlers['example:remove']()
    await handlers['example:remove']()
    expect(library.summaries()).toEqual([])
  })
})
