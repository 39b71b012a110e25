import { lessonsDue } from '../../domain/journal/lessons-due'
import { carryForward, type HeldMeeting } from '../../domain/meetings/carried-forward'
import { heldAt } from '../../domain/people/contact-times'
import type { Person } from '../../domain/people/person'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'

type CarryForwardHandlers = Pick<Handlers, 'meetings:carry-forward'>

/** How many files of earlier meetings, and of people, are read for it at most. */
const mostMeetings = 3
const mostPeople = 8

export function carryForwardHandlers(library: Library, now: () => number): CarryForwardHandlers {
  return {
    'meetings:carry-forward': async ({ id, personIds, playIds }) => {
      const occasion = { personIds, playIds, meetingId: id }
      const before = momentOf(library, id, now())
      return carryForward({
        people: await peopleOf(library, personIds),
        lastMeetings: await lastMeetings(library, personIds, id, before),
        commitments: library.summariesOf('commitments'),
        lessons:
          personIds.length === 0
            ? []
            : lessonsDue(library.summaries(), library.summariesOf('entries'), occasion, before),
      })
    },
  }
}

/** What came before a meeting that was held long ago is what came before it then. */
function momentOf(library: Library, id: string, now: number): number {
  const startsAt = library.summaries().find((meeting) => meeting.id === id)?.startsAt ?? null
  return startsAt === null ? now : Math.min(now, Date.parse(startsAt))
}

async function peopleOf(library: Library, personIds: readonly string[]): Promise<Person[]> {
  const read = personIds.slice(0, mostPeople).map((id) => readable(library.people.read(id)))
  return (await Promise.all(read)).filter((person) => person !== null)
}

async function lastMeetings(
  library: Library,
  personIds: readonly string[],
  exceptId: string,
  before: number,
): Promise<HeldMeeting[]> {
  const held = library
    .summaries()
    .filter((meeting) => meeting.id !== exceptId && meeting.personIds.some((id) => personIds.includes(id)))
    .flatMap((meeting) => {
      const at = heldAt(meeting, before)
      return at === null ? [] : [{ id: meeting.id, at }]
    })
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostMeetings)
  const read = held.map(async ({ id, at }) => {
    const meeting = await readable(library.meetings.read(id))
    return meeting === null ? [] : [{ meeting, heldAt: new Date(at).toISOString() }]
  })
  return (await Promise.all(read)).flat()
}

/** One that cannot be read is left out: the others are worth showing all the same. */
function readable<T>(read: Promise<T | null>): Promise<T | null> {
  return read.catch(() => null)
}
