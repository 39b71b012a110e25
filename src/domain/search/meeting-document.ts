import type { Meeting, Objection } from '../meetings/meeting'
import type { Reflection } from '../reflections/reflection'
import { notesLines } from './notes-lines'
import { linesOfText, type SearchDocument } from './search-document'

/** Everything that a person wrote in a meeting, as a search sees it. */
export function meetingDocument(meeting: Meeting): SearchDocument {
  const { preparation, reflection } = meeting
  return {
    kind: 'meetings',
    id: meeting.id,
    title: meeting.title,
    when: Date.parse(meeting.startsAt ?? meeting.updatedAt),
    personIds: meeting.personIds,
    lines: [
      ...linesOfText('purpose', meeting.purpose),
      ...Object.values(preparation.answers).flatMap((answer) => linesOfText('preparation', answer)),
      ...preparation.objections.flatMap(textsOfObjection).flatMap((text) => linesOfText('objections', text)),
      ...notesLines(meeting.notes),
      ...meeting.sayBacks.flatMap(({ text }) => linesOfText('say-backs', text)),
      ...textsOfReflection(reflection).flatMap((text) => linesOfText('reflection', text)),
    ],
  }
}

function textsOfObjection({ text, protects, acknowledgement, addition, question }: Objection): string[] {
  return [text, protects, acknowledgement, addition, question]
}

function textsOfReflection(reflection: Reflection): string[] {
  const { otherSignals, planned, happened, difference, ifMoment, thenAction, answers } = reflection
  return [otherSignals, planned, happened, difference, ifMoment, thenAction, ...Object.values(answers)]
}
