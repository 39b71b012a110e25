import { documentMarkdown } from '../documents/document-markdown'
import { documentOfMeeting } from '../documents/document-of-meeting'
import { meetingParts } from '../documents/document-source'
import { fieldsOfRecord } from '../history/fields-of-record'
import type { RecordField } from '../history/record-field'
import { deletedPersonName } from '../people/person'
import { deletedPlayName } from '../plays/play-name'
import type { RecordKindName } from '../records/record-kind-name'
import type { RecordOf } from '../records/record-of'
import { escapeMarkdown, joinParts, markdownOfText, underHeading } from './markdown-text'

/** Answers null for what is gone. */
type NameOf = (id: string) => string | null

type RecordMarkdown = {
  readonly [K in RecordKindName]: (
    record: RecordOf[K],
    title: string,
    nameOf: NameOf,
    nameOfPlay: NameOf,
  ) => string
}

/** A record of each kind to read, in Markdown; `title` is what it is called. */
export const recordMarkdown: RecordMarkdown = {
  people: (person, title) => fieldsMarkdown(title, fieldsOfRecord.people(person, noName, noName)),
  phrases: (phrase, title) => fieldsMarkdown(title, fieldsOfRecord.phrases(phrase, noName, noName)),
  plays: (play, title) => fieldsMarkdown(title, fieldsOfRecord.plays(play, noName, noName)),
  pages: (page, title) => fieldsMarkdown(title, fieldsOfRecord.pages(page, noName, noName)),
  'check-ins': (checkIn, title, nameOf) =>
    fieldsMarkdown(title, fieldsOfRecord['check-ins'](checkIn, known(nameOf), noName)),
  commitments: (commitment, title, nameOf) =>
    fieldsMarkdown(title, fieldsOfRecord.commitments(commitment, known(nameOf), noName)),
  entries: (entry, title, nameOf, nameOfPlay) =>
    fieldsMarkdown(
      title,
      fieldsOfRecord.entries(entry, known(nameOf), (id) => nameOfPlay(id) ?? deletedPlayName),
    ),
  // Promises are records of their own, and have their own pages.
  meetings: (meeting, _, nameOf) =>
    documentMarkdown(
      documentOfMeeting({ meeting, promises: [] }, meetingParts, { nameOf, locale: undefined }),
    ),
}

/** For what names nobody and no play. */
const noName = () => ''

function known(nameOf: NameOf): (personId: string) => string {
  return (id) => nameOf(id) ?? deletedPersonName
}

/** Every part that says something, each under its name; what the title says already is not said twice. */
function fieldsMarkdown(title: string, fields: readonly RecordField[]): string {
  const others = fields.filter(({ text }) => text.trim() !== title.trim())
  return joinParts([
    `# ${escapeMarkdown(title.replace(/\s+/g, ' ').trim())}`,
    ...others.map(({ label, format, text }) =>
      underHeading(label, format === 'instant' ? text : markdownOfText(text)),
    ),
  ])
}
