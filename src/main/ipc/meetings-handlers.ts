import { randomUUID } from 'node:crypto'
import { duplicateMeeting } from '../../domain/meetings/duplicate-meeting'
import { listMeetings } from '../../domain/meetings/list-meetings'
import { newMeeting, type Meeting } from '../../domain/meetings/meeting'
import { summarizeMeeting } from '../../domain/meetings/meeting-summary'
import { playAsChosen } from '../../domain/plays/chosen-play'
import { readToday } from '../../domain/meetings/today'
import type { Handlers } from '../../ipc/contract'
import type { ParsedMeetingChanges } from '../../ipc/requests/meetings-requests'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import { WordingCounter } from './wording-counter'

type MeetingHandlers = Pick<
  Handlers,
  | 'today:read'
  | 'meetings:list'
  | 'meetings:create'
  | 'meetings:open'
  | 'meetings:save'
  | 'meetings:duplicate'
  | 'meetings:delete'
  | 'meetings:put-back'
>

export function meetingHandlers(
  library: Library,
  now: () => number,
  wording: WordingCounter = new WordingCounter(),
): MeetingHandlers {
  const nowIso = () => new Date(now()).toISOString()
  const open = async (id: string) => {
    const meeting = await library.meetings.read(id)
    if (meeting === null) throw new LibraryError('not-found')
    return meeting
  }
  return {
    'today:read': () => {
      const summaries = library.summaries()
      return {
        ...readToday(summaries, now()),
        exampleId: summaries.find(({ isExample }) => isExample)?.id ?? null,
        meetingsInAll: summaries.length,
      }
    },
    'meetings:list': (query) => {
      const peopleById = new Map(library.peopleSummaries().map((person) => [person.id, person]))
      return listMeetings(library.summaries(), peopleById, query, now())
    },
    'meetings:create': ({ playIds, personIds }) => {
      const blank = newMeeting(randomUUID(), nowIso())
      return library.meetings.create({
        ...blank,
        playIds: playIds ?? blank.playIds,
        ownPlays: library
          .summariesOf('plays')
          .filter(({ id }) => playIds?.includes(id) === true)
          .map(playAsChosen),
        personIds: personIds ?? blank.personIds,
      })
    },
    'meetings:open': async ({ id }) => {
      const { record, revision } = await library.meetings.open(id)
      if (record.closedAt !== null) void wording.prepare()
      return { ...record, revision }
    },
    'meetings:save': async ({ id, changes, from = anyRevision }) => {
      const parts = partsOf(changes)
      await wording.ready(changes)
      const { record, revision } = await library.meetings.changeFrom(id, from, (meeting) => {
        const changed = { ...meeting, ...parts, updatedAt: nowIso() }
        return { ...changed, wording: wording.wordingOf(changed, changes) }
      })
      return { ...summarizeMeeting(record), revision }
    },
    'meetings:duplicate': async ({ id }) =>
      library.meetings.create(duplicateMeeting(await open(id), randomUUID(), randomUUID, nowIso())),
    'meetings:delete': ({ id }) => library.meetings.remove(id),
    'meetings:put-back': async ({ id }) => summarizeMeeting(await library.meetings.putBack(id)),
  }
}

/** For a change that does not build on what was read. */
const anyRevision = { revision: null, keepsBefore: false }

/** The changes as parts of a meeting, without those that were not given. */
function partsOf({ notesJson, ...changes }: ParsedMeetingChanges): Partial<Meeting> {
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, part]) => part !== undefined),
  ) as Partial<Meeting>
  return notesJson === undefined ? given : { ...given, notes: notesJson }
}
