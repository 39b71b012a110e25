import { contactTimes } from '../../domain/people/contact-times'
import { listPeople } from '../../domain/people/list-people'
import { readLosingTouch } from '../../domain/people/losing-touch'
import { summarizePerson } from '../../domain/people/person'
import { timelineOf } from '../../domain/people/timeline'
import { lastContactOf } from '../../domain/people/touch-state'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'
import { LibraryError } from '../library/library-error'
import { tracesOf } from '../people/traces-of'

type PeopleReadingHandlers = Pick<
  Handlers,
  'people:browse' | 'people:timeline' | 'people:losing-touch' | 'people:references'
>

/** What lists and pages show of people, told from summaries: no meeting is read for it. */
export function peopleReadingHandlers(library: Library, now: () => number): PeopleReadingHandlers {
  return {
    'people:browse': (query) => listPeople(library.peopleSummaries(), tracesOf(library), query, now()),
    'people:timeline': async ({ id, offset, limit }) => {
      const person = await library.people.read(id)
      if (person === null) throw new LibraryError('not-found')
      const traces = tracesOf(library)
      const events = timelineOf(id, { ...traces, contacts: person.contacts })
      const tracedAt = contactTimes(traces, now()).get(id)
      const lastContactAt = lastContactOf(summarizePerson(person), tracedAt, now())
      return {
        total: events.length,
        rows: events.slice(offset, offset + limit),
        lastContactAt: lastContactAt === null ? null : new Date(lastContactAt).toISOString(),
      }
    },
    'people:losing-touch': () => readLosingTouch(library.peopleSummaries(), tracesOf(library), now()),
    'people:references': ({ id }) => {
      const { meetings, commitments, checkIns, entries } = tracesOf(library)
      return {
        meetings: meetings.filter(({ personIds }) => personIds.includes(id)).length,
        commitments: commitments.filter(({ personId }) => personId === id).length,
        checkIns: checkIns.filter(({ subject }) => subject.kind === 'trust' && subject.personId === id)
          .length,
        entries: entries.filter(({ personIds }) => personIds.includes(id)).length,
      }
    },
  }
}
