import { fieldsOfRecord } from '../history/fields-of-record'
import type { RecordField } from '../history/record-field'
import { deletedPersonName } from '../people/person'
import type { RecordKindName } from '../records/record-kind-name'
import type { RecordOf } from '../records/record-of'
import { meetingMarkdown } from './meeting-markdown'
import { escapeMarkdown, joinParts, markdownOfText, underHeading } from './markdown-text'

type RecordMarkdown = {
  readonly [K in RecordKindName]: (
    record: RecordOf[K],
    title: string,
    nameOf: (personId: string) => string | null,
  ) => string
}

/** A record of each kind to read, in Markdown; `title` is what it is called. */
export const recordMarkdown: RecordMarkdown = {
  people: (person, title) =>
    fieldsMarkdown(
      title,
      fieldsOfRecord.people(person, () => ''),
    ),
  phrases: (phrase, title) =>
    fieldsMarkdown(
      title,
      fieldsOfRecord.phrases(phrase, () => ''),
    ),
  plays: (play, title) =>
    fieldsMarkdown(
      title,
      fieldsOfRecord.plays(play, () => ''),
    ),
  pages: (page, title) =>
    fieldsMarkdown(
      title,
      fieldsOfRecord.pages(page, () => ''),
    ),
  'check-ins': (checkIn, title, nameOf) =>
    fieldsMarkdown(title, fieldsOfRecord['check-ins'](checkIn, known(nameOf))),
  commitments: (commitment, title, nameOf) =>
    fieldsMarkdown(title, fieldsOfRecord.commitments(commitment, known(nameOf))),
  entries: (entry, title, nameOf) => fieldsMarkdown(title, fieldsOfRecord.entries(entry, known(nameOf))),
  meetings: (meeting, _, nameOf) => meetingMarkdown(meeting, nameOf),
}

function known(nameOf: (personId: string) => string | null): (personId: string) => string {
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
