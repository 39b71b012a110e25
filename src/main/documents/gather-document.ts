import { documentOfBrief } from '../../domain/documents/document-of-brief'
import type { DocumentContext } from '../../domain/documents/document-context'
import { documentOfJournal, type JournalMaterial } from '../../domain/documents/document-of-journal'
import { documentOfMeeting, documentOfReflection } from '../../domain/documents/document-of-meeting'
import { documentOfPerson } from '../../domain/documents/document-of-person'
import type { DocumentSource, MeetingPart } from '../../domain/documents/document-source'
import type { OutgoingDocument } from '../../domain/documents/outgoing-document'
import { timelineOf as journalOf, type TimelineItem } from '../../domain/journal/timeline'
import type { CarriedForward } from '../../domain/meetings/carried-forward'
import type { Meeting } from '../../domain/meetings/meeting'
import { timelineOf } from '../../domain/people/timeline'
import { dayOf } from '../../domain/records/day-count'
import { locale, t } from '../../texts/t'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'

/** So much of what was with a person is told. */
const mostEvents = 500

/** Days with more than this many things in them are read in parts. */
const mostItems = 2000

export interface GatheringOptions {
  readonly library: Library
  /** What earlier meetings bring to this one. */
  readonly carryForward: (meeting: Meeting) => Promise<CarriedForward | null>
}

/** Reads what a document is made of, and makes it; rejects with `not-found` for what is gone. */
export async function gatherDocument(
  source: DocumentSource,
  { library, carryForward }: GatheringOptions,
): Promise<OutgoingDocument> {
  const context = contextOf(library)
  switch (source.kind) {
    case 'meeting':
      return meetingDocument(
        library,
        await known(library.records.meetings.read(source.id)),
        source.parts,
        context,
      )
    case 'brief': {
      const meeting = await known(library.records.meetings.read(source.id))
      return documentOfBrief(meeting, await carryForward(meeting), context)
    }
    case 'reflection':
      return documentOfReflection(await known(library.records.meetings.read(source.id)), context)
    case 'person': {
      const person = await known(library.records.people.read(source.id))
      const timeline = timelineOf(person.id, {
        meetings: library.summariesOf('meetings'),
        commitments: library.summariesOf('commitments'),
        checkIns: library.summariesOf('check-ins'),
        entries: library.summariesOf('entries'),
        contacts: person.contacts,
      })
      const promises = library.summariesOf('commitments').filter(({ personId }) => personId === person.id)
      return documentOfPerson(
        { person, promises, timeline: timeline.slice(0, mostEvents) },
        source.parts,
        context,
      )
    }
    case 'journal':
      return documentOfJournal(await journalItems(library, source), source, context)
  }
}

export function contextOf(library: Library): DocumentContext {
  const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
  return { nameOf: (id) => names.get(id) ?? null, locale: locale() }
}

export function meetingDocument(
  library: Library,
  meeting: Meeting,
  parts: readonly MeetingPart[],
  context: DocumentContext,
): OutgoingDocument {
  const promises = library.summariesOf('commitments').filter(({ meetingId }) => meetingId === meeting.id)
  return documentOfMeeting({ meeting, promises }, parts, context)
}

async function known<T>(read: Promise<T | null>): Promise<T> {
  const record = await read
  if (record === null) throw new LibraryError('not-found')
  return record
}

async function journalItems(
  library: Library,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<JournalMaterial[]> {
  const items = journalOf(library.summariesOf('meetings'), library.summariesOf('entries')).filter(
    ({ at }) => {
      const day = dayOf(Date.parse(at))
      return day >= from && day <= to
    },
  )
  if (items.length > mostItems) {
    throw new LibraryError('too-large', t('That is too much for one document. Choose fewer days.'))
  }
  const read: JournalMaterial[] = []
  for (const item of items) read.push(...(await materialOf(library, item)))
  return read
}

/** What cannot be read is left out: the other days are worth having all the same. */
async function materialOf(library: Library, item: TimelineItem): Promise<JournalMaterial[]> {
  switch (item.kind) {
    case 'meeting': {
      const meeting = await library.records.meetings.read(item.meeting.id).catch(() => null)
      return meeting === null ? [] : [{ kind: 'meeting', at: item.at, meeting }]
    }
    case 'entry': {
      const entry = await library.records.entries.read(item.entry.id).catch(() => null)
      return entry === null ? [] : [{ kind: 'entry', at: item.at, entry }]
    }
  }
}
