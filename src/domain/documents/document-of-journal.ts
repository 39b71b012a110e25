import type { JournalEntry } from '../journal/journal-entry'
import type { Meeting } from '../meetings/meeting'
import { reactionSteps } from '../reflections/reaction-scale'
import { dayOf } from '../records/day-count'
import type { Block } from './block'
import { dayName, type DocumentContext } from './document-context'
import { meetingFacts, titleOf } from './meeting-facts'
import type { OutgoingDocument } from './outgoing-document'
import { practiceBlocks, reflectionBlocks } from './reflection-blocks'
import { plainRun } from './run'
import { inOneLine, textBlocks, underHeading } from './text-blocks'
import { t } from '../../texts/t'

const dayLevel = 2
const itemLevel = 3
const insideLevel = 4

/** Something in the journal with everything that was written of it; `at` is when it happened. */
export type JournalMaterial =
  | { readonly kind: 'meeting'; readonly at: string; readonly meeting: Meeting }
  | { readonly kind: 'entry'; readonly at: string; readonly entry: JournalEntry }

export interface DayRange {
  readonly from: string
  readonly to: string
}

/** The journal of these days, both included, the earliest first. `items` are those of the days, in any order. */
export function documentOfJournal(
  items: readonly JournalMaterial[],
  { from, to }: DayRange,
  context: DocumentContext,
): OutgoingDocument {
  const { locale, nameOf } = context
  const inOrder = items.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const byDay = new Map<string, JournalMaterial[]>()
  for (const item of inOrder) {
    const day = dayOf(Date.parse(item.at))
    byDay.set(day, [...(byDay.get(day) ?? []), item])
  }
  const people = new Set(inOrder.flatMap(personIdsOf).flatMap((id) => nameOf(id) ?? []))
  const days = from === to ? dayName(from, locale) : `${dayName(from, locale)} – ${dayName(to, locale)}`
  return {
    kind: 'journal',
    title: t('Journal, {{days}}', { days }),
    facts: [],
    people: [...people],
    date: null,
    blocks:
      items.length === 0
        ? textBlocks(t('Nothing was written on these days.'))
        : [...byDay].flatMap(([day, ofDay]) =>
            underHeading(
              dayLevel,
              dayName(day, locale),
              ofDay.flatMap((item) => itemBlocks(item, context)),
            ),
          ),
  }
}

function itemBlocks(item: JournalMaterial, context: DocumentContext): Block[] {
  switch (item.kind) {
    case 'meeting':
      return [
        heading(titleOf(item.meeting)),
        ...textBlocks(meetingFacts(item.meeting, context).join(' · ')),
        ...reflectionBlocks(item.meeting, context, insideLevel),
      ]
    case 'entry':
      return [heading(entryTitle(item.entry)), ...entryBlocks(item.entry, context)]
  }
}

function heading(name: string): Block {
  return { kind: 'heading', level: itemLevel, runs: [plainRun(inOneLine(name))] }
}

function entryBlocks(entry: JournalEntry, { nameOf, locale }: DocumentContext): Block[] {
  const names = entry.personIds.flatMap((id) => nameOf(id) ?? [])
  const named = (name: string, text: string) => underHeading(insideLevel, name, textBlocks(text))
  return [
    ...(names.length === 0
      ? []
      : textBlocks(t('With {{names}}', { names: new Intl.ListFormat(locale).format(names) }))),
    ...textBlocks(entry.text),
    ...named(
      t('How they reacted'),
      entry.reaction === null ? '' : t(reactionSteps[entry.reaction - 1] ?? ''),
    ),
    ...named(t('If this moment comes'), entry.ifMoment),
    ...named(t('Then I will'), entry.thenAction),
    ...underHeading(insideLevel, t('Practice'), practiceBlocks(entry.practice)),
  ]
}

function entryTitle({ title, occasion }: JournalEntry): string {
  if (title.trim() !== '') return title
  return occasion === 'weekly-review' ? t('Weekly review') : t('Journal entry')
}

function personIdsOf(item: JournalMaterial): readonly string[] {
  return item.kind === 'meeting' ? item.meeting.personIds : item.entry.personIds
}
