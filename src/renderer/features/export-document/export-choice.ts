import {
  meetingParts,
  personParts,
  type DocumentSource,
  type MeetingPart,
  type PersonPart,
} from '../../../domain/documents/document-source'
import type { DocumentFormat, Redaction } from '../../../ipc/requests/documents-requests'
import { msg } from '../../../texts/t'

/** What is exported: one thing, or many meetings. */
export type ExportSubject =
  | { readonly kind: 'meeting'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'journal' }
  | { readonly kind: 'many'; readonly meetingIds: readonly string[] }

/** The ways in which a meeting can be told. */
export type MeetingForm = 'meeting' | 'brief' | 'reflection'

/** Everything that is chosen on the screen. */
export interface ExportChoice {
  readonly format: DocumentFormat
  readonly form: MeetingForm
  readonly meetingParts: readonly MeetingPart[]
  readonly personParts: readonly PersonPart[]
  /** Days of the journal, both included; '' while none is chosen. */
  readonly from: string
  readonly to: string
  readonly hidesNames: boolean
  readonly hidesAddresses: boolean
  /** Names to take out besides, as typed, parted by commas. */
  readonly otherNames: string
}

export function firstChoice(form: MeetingForm, from: string, to: string): ExportChoice {
  return {
    format: 'pdf',
    form,
    meetingParts,
    personParts,
    from,
    to,
    hidesNames: false,
    hidesAddresses: false,
    otherNames: '',
  }
}

/** What is shown as an example of many, or the one thing itself; null while the days of a journal are no range. */
export function sourceOf(subject: ExportSubject, choice: ExportChoice): DocumentSource | null {
  switch (subject.kind) {
    case 'meeting':
      return choice.form === 'meeting'
        ? { kind: 'meeting', id: subject.id, parts: [...choice.meetingParts] }
        : { kind: choice.form, id: subject.id }
    case 'person':
      return { kind: 'person', id: subject.id, parts: [...choice.personParts] }
    case 'journal':
      return choice.from === '' || choice.to === '' || choice.from > choice.to
        ? null
        : { kind: 'journal', from: choice.from, to: choice.to }
    case 'many': {
      const [id] = subject.meetingIds
      return id === undefined ? null : { kind: 'meeting', id, parts: [...choice.meetingParts] }
    }
  }
}

const mostOthers = 50
const longestOther = 200

export function redactionOf({ hidesNames, hidesAddresses, otherNames }: ExportChoice): Redaction {
  const others = otherNames
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, longestOther))
    .filter((name) => name !== '')
  return { names: hidesNames, addresses: hidesAddresses, others: others.slice(0, mostOthers) }
}

export const formatNames: Readonly<Record<DocumentFormat, string>> = {
  pdf: msg('PDF'),
  docx: msg('Word document'),
  html: msg('Web page'),
  markdown: msg('Markdown'),
}

export const formNames: Readonly<Record<MeetingForm, string>> = {
  meeting: msg('The whole meeting'),
  brief: msg('The brief'),
  reflection: msg('The reflection'),
}

export const meetingPartNames: Readonly<Record<MeetingPart, string>> = {
  preparation: msg('Preparation'),
  notes: msg('Notes'),
  promises: msg('Promises'),
  reflection: msg('Reflection'),
}

export const personPartNames: Readonly<Record<PersonPart, string>> = {
  details: msg('How to reach them'),
  needs: msg('What they need'),
  'common-ground': msg('Common ground'),
  promises: msg('Promises'),
  timeline: msg('Timeline'),
}
