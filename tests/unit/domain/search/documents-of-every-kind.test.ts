import { expect, it } from 'vitest'
import { recordsToFreeze } from '../../../../scripts/freezing/records-to-freeze'
import { meetingDocument } from '../../../../src/domain/search/meeting-document'
import { ownPlayDocument, sharedPageDocument } from '../../../../src/domain/search/own-documents'
import { personDocument } from '../../../../src/domain/search/person-document'
import {
  checkInDocument,
  commitmentDocument,
  journalEntryDocument,
} from '../../../../src/domain/search/relationship-documents'
import type { SearchDocument } from '../../../../src/domain/search/search-document'

const records = recordsToFreeze()

/** What no search is for: names of choices, moments, ids, plays of one’s own as a meeting keeps them, and what a calendar said of it. */
const notWords = new Set(
  ['id', 'schemaVersion', 'kind', 'occasion', 'owedBy', 'state', 'question', 'certainty', 'medium', 'side']
    .concat([
      'preferredMedium',
      'type',
      'capture',
      'planned',
      'rule',
      'place',
      'words',
      'phrase',
      'phaseByHand',
    ])
    .concat(['copiedFrom', 'personId', 'meetingId', 'entryId', 'moveId', 'href', 'practice', 'findings'])
    .concat([
      'personIds',
      'playIds',
      'meetingIds',
      'sourceIds',
      'signalIds',
      'ownPlays',
      'calendar',
      'line',
      'name',
      'colour',
    ]),
)

const isMoment = /^\d{4}-\d\d-\d\d(T|$)/

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return isMoment.test(value) || value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (notWords.has(key) ? [] : textsOf(part)))
}

const documents: readonly (readonly [string, object, SearchDocument])[] = [
  ...records.people.map((each) => [each.id, each, personDocument(each)] as const),
  ...records.plays.map((each) => [each.id, each, ownPlayDocument(each)] as const),
  ...records.pages.map((each) => [each.id, each, sharedPageDocument(each)] as const),
  ...records['check-ins'].map((each) => [each.id, each, checkInDocument(each)] as const),
  ...records.commitments.map((each) => [each.id, each, commitmentDocument(each)] as const),
  ...records.entries.map((each) => [each.id, each, journalEntryDocument(each)] as const),
  ...records.meetings.map((each) => [each.id, each, meetingDocument(each)] as const),
]

it.each(documents)('every word that was written in %s can be found', (_, record, { title, lines }) => {
  const found = [title, ...lines.map(({ text }) => text)].join('\n')
  for (const text of textsOf(record)) {
    for (const line of text.split(/[\r\n\u2028\u2029]+/)) expect(found).toContain(line)
  }
})

it.each(documents)(
  'no line of %s has a line break in it, and its moment is one',
  (_, __, { lines, when }) => {
    expect(lines.filter(({ text }) => /[\r\n\u2028\u2029]/.test(text))).toEqual([])
    expect(Number.isFinite(when)).toBe(true)
  },
)
