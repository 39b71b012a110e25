import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { t } from '../../texts/t'
import type { CalendarEntry } from '../../domain/calendar/calendar-entry'
import { deletedPersonName } from '../../domain/people/person'
import { mailLink } from '../../domain/reflections/mail-link'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import { fileNameFor } from './file-name-for'

type OutgoingHandlers = Pick<Handlers, 'mail:write' | 'calendar:export'>

/** What of the desktop is needed to hand something on. */
export interface HandingOn {
  readonly openLink: (url: string) => Promise<void>
  readonly copy: (text: string) => void
  /** Asks where a file goes; null when the person thought better of it. */
  readonly askWhereTo: (
    defaultPath: string,
    ending: { name: string; extensions: string[] },
  ) => Promise<string | null>
  /** Where such files go unless the person says otherwise. */
  readonly documentsFolder: () => string
}

export function outgoingHandlers(library: Library, handingOn: HandingOn): OutgoingHandlers {
  return {
    'mail:write': async (message) => {
      const link = mailLink(message)
      if (link === null) {
        handingOn.copy(message.body)
        return { outcome: 'copied-as-too-long' }
      }
      await handingOn.openLink(link)
      return { outcome: 'opened' }
    },
    'calendar:export': async (record) => {
      // What writes calendars is loaded when one is asked for: no start waits for it.
      const { writeCalendarFile } = await import('../../domain/calendar/calendar-entry')
      const entry = await entryOf(library, record)
      if (entry === null) throw new LibraryError('not-found')
      const savedTo = await handingOn.askWhereTo(
        join(handingOn.documentsFolder(), `${fileNameFor(entry.title)}.ics`),
        { name: t('Calendar'), extensions: ['ics'] },
      )
      if (savedTo !== null) await writeFile(savedTo, writeCalendarFile(entry))
      return { savedTo }
    },
  }
}

/** Null for a record without a time, which no calendar could place. */
async function entryOf(
  library: Library,
  { kind, id }: ParsedInput<'calendar:export'>,
): Promise<CalendarEntry | null> {
  const { calendarEntryOfCommitment, calendarEntryOfMeeting } =
    await import('../../domain/calendar/calendar-entries')
  const names = new Map(library.peopleSummaries().map((person) => [person.id, person.name]))
  const nameOf = (personId: string) => names.get(personId) ?? deletedPersonName
  switch (kind) {
    case 'meetings': {
      const meeting = await library.records.meetings.read(id)
      return meeting === null ? null : calendarEntryOfMeeting(meeting, meeting.personIds.map(nameOf))
    }
    case 'commitments': {
      const commitment = await library.records.commitments.read(id)
      if (commitment === null) return null
      const { personId } = commitment
      return calendarEntryOfCommitment(commitment, personId === null ? null : nameOf(personId))
    }
  }
}
