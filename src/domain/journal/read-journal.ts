import { z } from 'zod'
import { foldText } from '../meetings/folded-text'
import { searchableNameOf } from '../meetings/searchable-text'
import type { PersonSummary } from '../people/person'
import { recordIdSchema } from '../records/record-id'
import { personIdsOf, playIdsOf, timelineItemSchema, type TimelineItem } from './timeline'

export const journalKindSchema = z.enum(['meeting', 'entry', 'weekly-review'])

export type JournalKind = z.infer<typeof journalKindSchema>

/** Which part of the timeline to read; `null` and an empty text let everything through. */
export const journalQuerySchema = z.object({
  kind: journalKindSchema.nullable(),
  personId: recordIdSchema.nullable(),
  playId: z.string().max(64).nullable(),
  text: z.string().max(500),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
})

export type JournalQuery = z.infer<typeof journalQuerySchema>

export const journalPageSchema = z.object({
  total: z.number(),
  /** How many items each month holds, by its local `YYYY-MM`, the newest first. */
  months: z.array(z.object({ month: z.string(), count: z.number() })).readonly(),
  rows: z.array(timelineItemSchema).readonly(),
})

export type JournalPage = z.infer<typeof journalPageSchema>

/**
 * A stretch of the timeline, and how the whole answer spreads over the months. The text matches when each of its words
 * is in the title, in the first words that were written, in the lesson, or in the name of somebody it is about.
 */
export function readJournal(
  timeline: readonly TimelineItem[],
  peopleById: ReadonlyMap<string, PersonSummary>,
  { kind, personId, playId, text, offset, limit }: JournalQuery,
): JournalPage {
  const matchers = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ word, personIds: personIdsNamed(word, peopleById) }))
  const found = timeline.filter(
    (item) =>
      (kind === null || kindOf(item) === kind) &&
      (personId === null || personIdsOf(item).includes(personId)) &&
      (playId === null || playIdsOf(item).includes(playId)) &&
      matchers.every(
        ({ word, personIds }) =>
          searchedTextOf(item).includes(word) || personIdsOf(item).some((id) => personIds.has(id)),
      ),
  )
  return { total: found.length, months: monthsOf(found), rows: found.slice(offset, offset + limit) }
}

function kindOf(item: TimelineItem): JournalKind {
  if (item.kind === 'meeting') return 'meeting'
  return item.entry.occasion === 'weekly-review' ? 'weekly-review' : 'entry'
}

function personIdsNamed(word: string, peopleById: ReadonlyMap<string, PersonSummary>): ReadonlySet<string> {
  const named = [...peopleById.values()].filter((person) => searchableNameOf(person).includes(word))
  return new Set(named.map(({ id }) => id))
}

// Folding is slower than searching, so each item is folded once, as long as it lives.
const searchedTexts = new WeakMap<TimelineItem, string>()

function searchedTextOf(item: TimelineItem): string {
  const known = searchedTexts.get(item)
  if (known !== undefined) return known
  const text = foldText(wordsOf(item).join('\n'))
  searchedTexts.set(item, text)
  return text
}

function wordsOf(item: TimelineItem): string[] {
  if (item.kind === 'entry') {
    const { title, excerpt, ifMoment, thenAction } = item.entry
    return [title, excerpt, ifMoment, thenAction]
  }
  const { title, purpose, happened, lesson } = item.meeting
  return [title, purpose, happened, lesson?.ifMoment ?? '', lesson?.thenAction ?? '']
}

const monthByItem = new WeakMap<TimelineItem, string>()

function monthOf(item: TimelineItem): string {
  const known = monthByItem.get(item)
  if (known !== undefined) return known
  const at = new Date(item.at)
  const month = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`
  monthByItem.set(item, month)
  return month
}

function monthsOf(items: readonly TimelineItem[]): { readonly month: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(monthOf(item), (counts.get(monthOf(item)) ?? 0) + 1)
  return [...counts].map(([month, count]) => ({ month, count }))
}
