import { z } from 'zod'
import type { CaptureKind } from '../notes/capture'
import { recordKindNameSchema } from '../records/record-kind-name'

/** The kinds of records that can be found; phrases are searched where they are chosen. */
export const searchKindSchema = recordKindNameSchema.exclude(['phrases'])

export type SearchKind = z.infer<typeof searchKindSchema>

/** Where in a record a line stands. */
export const searchPlaceSchema = z.enum([
  'title',
  'purpose',
  'preparation',
  'objections',
  'notes',
  'say-backs',
  'reflection',
  'name',
  'role',
  'organisation',
  'addresses',
  'needs',
  'common-ground',
  'contacts',
  'text',
  'plan',
  'new-dates',
  'evidence',
  'use',
  'prompts',
  'steps',
  'questions',
])

export type SearchPlace = z.infer<typeof searchPlaceSchema>

/** A stretch of a line that is marked as a capture, in UTF-16 units. */
export interface CapturedStretch {
  readonly kind: CaptureKind
  readonly start: number
  readonly end: number
}

export interface SearchLine {
  readonly place: SearchPlace
  readonly text: string
  readonly captures: readonly CapturedStretch[]
}

/** A record as a search sees it, whatever its kind. */
export interface SearchDocument {
  readonly kind: SearchKind
  readonly id: string
  /** What the record is called: counts more than all below it. */
  readonly title: string
  /** When it was or is to be, in milliseconds since the epoch: for the filter, and the newest first among equals. */
  readonly when: number
  readonly personIds: readonly string[]
  /** Everything below the title, in the order of reading; no line has a line break in it. */
  readonly lines: readonly SearchLine[]
}

const noCaptures: readonly CapturedStretch[] = []

/** The lines of a text that was written in one place; empty ones are left out. */
export function linesOfText(place: SearchPlace, text: string): SearchLine[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ place, text: line, captures: noCaptures }))
}
