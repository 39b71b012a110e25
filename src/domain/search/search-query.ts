import { z } from 'zod'
import { captureKindSchema } from '../notes/capture'
import { recordIdSchema } from '../records/record-id'
import { searchKindSchema } from './search-document'
import { searchWords } from './search-words'

/** What somebody looks for: words, and filters of which each `null` lets everything through. */
export const searchQuerySchema = z.object({
  text: z.string().max(20_000),
  kind: searchKindSchema.nullable(),
  personId: recordIdSchema.nullable(),
  /** Searches in this meeting alone, and then tells of each line by itself. */
  meetingId: recordIdSchema.nullable(),
  captureKind: captureKindSchema.nullable(),
  /** From and before which moment, in milliseconds since the epoch. */
  from: z.number().nullable(),
  before: z.number().nullable(),
  /** How many hits to show; all are counted. */
  limit: z.number().int().min(1).max(200),
})

export type SearchQuery = z.infer<typeof searchQuerySchema>

/** A word, or several that have to stand beside one another. */
export interface SoughtWords {
  readonly terms: readonly [string, ...string[]]
  /** Whether the last of them may go on. */
  readonly isBeginning: boolean
}

/** Enough for any sentence; what a pasted page holds beyond that would find nothing anyway. */
const mostSought = 12
const mostTermsTogether = 24
const longestText = 2_000

const quotes = /["“”„«»]/

/**
 * What a text asks for. Every word counts, may go on, and stands anywhere; words in quotes stand together as they are,
 * and so do the parts of one that signs part, such as `follow-up`. A quote that is still open is being typed: its last
 * word may go on.
 */
export function soughtWords(text: string): SoughtWords[] {
  const stretches = text.slice(0, longestText).split(quotes)
  const sought = stretches.flatMap((stretch, place) => {
    const isQuoted = place % 2 === 1
    if (!isQuoted) return stretch.split(/\s+/).map((chunk) => together(chunk, true))
    return [together(stretch, place === stretches.length - 1)]
  })
  return withoutRepeats(sought.filter((each) => each !== null)).slice(0, mostSought)
}

function together(text: string, isBeginning: boolean): SoughtWords | null {
  const [first, ...others] = searchWords(text).map(({ term }) => term)
  if (first === undefined) return null
  return { terms: [first, ...others.slice(0, mostTermsTogether - 1)], isBeginning }
}

function withoutRepeats(sought: readonly SoughtWords[]): SoughtWords[] {
  const byText = new Map(
    sought.map((each) => [`${each.terms.join(' ')}${each.isBeginning ? '*' : ''}`, each]),
  )
  return [...byText.values()]
}

/** Whether a query has a filter that narrows it beside its words. */
export function hasFilter({ kind, personId, captureKind, from, before }: SearchQuery): boolean {
  return [kind, personId, captureKind, from, before].some((filter) => filter !== null)
}
