import { randomUUID } from 'node:crypto'
import { summarizeMeeting } from '../../domain/meetings/meeting-summary'
import { workedExample } from '../../domain/meetings/worked-example'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'

type ExampleHandlers = Pick<Handlers, 'example:remove' | 'example:restore'>

/** Writes the worked example into the library: at the first start, and when it is asked for again. */
export async function addWorkedExample(library: Library, now: number) {
  const { meeting, people } = workedExample(new Date(now).toISOString(), randomUUID)
  for (const person of people) await library.people.create(person)
  return library.meetings.create(meeting)
}

export function exampleHandlers(library: Library, now: () => number): ExampleHandlers {
  const remove = async () => {
    const meetings = library.summaries().filter(({ isExample }) => isExample)
    for (const { id } of meetings) await library.meetings.remove(id)
    // A person of the example who was since added to a meeting of one's own stays.
    const stillMet = new Set(library.summaries().flatMap(({ personIds }) => personIds))
    const people = library.peopleSummaries().filter(({ id, isExample }) => isExample && !stillMet.has(id))
    for (const { id } of people) await library.people.remove(id)
  }
  return {
    'example:remove': remove,
    'example:restore': async () => {
      await remove()
      return summarizeMeeting(await addWorkedExample(library, now()))
    },
  }
}
