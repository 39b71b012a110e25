import type { Aim } from './aim'
import type { SealState } from './measured-library'

/** The libraries that a measure is taken with; `alone` is one that no library plays a part in. */
export type TakenWith = 'empty' | 'filled' | 'sealed' | 'alone'

interface MeasureFacts {
  readonly takenWith: readonly TakenWith[]
  readonly aim?: Aim
  /** The one size of library that the aim is about; without it, every one. */
  readonly aimAt?: number
  /** What stands below the table about its floor. */
  readonly floor: string
}

const ratio = (atMost: number): Aim => ({ of: 'ratio', atMost })

/** Everything that is measured, in the order in which it is reported. */
const measureFacts = {
  'start-first-paint': { takenWith: ['empty', 'filled'], aim: ratio(1.15), floor: 'a blank window' },
  'start-ready': { takenWith: ['empty', 'filled'], aim: ratio(1.15), floor: 'a bare Tiptap page' },
  'start-ready-beside-blank': { takenWith: ['empty', 'filled'], floor: 'a blank window' },
  'start-growth': {
    takenWith: ['filled'],
    aim: { of: 'added', atMost: 150 },
    aimAt: 10_000,
    floor: 'Attune ready with an empty library',
  },
  memory: { takenWith: ['empty', 'filled'], aim: ratio(1.2), floor: 'a blank window' },
  'key-to-frame': {
    takenWith: ['empty', 'filled'],
    aim: ratio(1.2),
    floor: 'a bare Tiptap page with the same 5,000 words, p95 beside p95',
  },
  'key-growth': {
    takenWith: ['filled'],
    aim: ratio(1.2),
    floor: 'Attune with an empty library, p95 beside p95',
  },
  save: { takenWith: ['filled', 'sealed'], aim: ratio(1.3), floor: 'write, sync, rename, sync the folder' },
  'save-growth': {
    takenWith: ['filled', 'sealed'],
    aim: ratio(1.1),
    floor: 'a save in the smallest library, sealed beside sealed',
  },
  'save-beside-lowdb': {
    takenWith: ['filled'],
    floor: 'lowdb as it comes, all records in one file, not synced',
  },
  'open-to-today': {
    takenWith: ['filled', 'sealed'],
    floor: 'reading and parsing the plain index as one JSON file',
  },
  list: { takenWith: ['filled'], floor: 'sorting the summaries by one field' },
  filter: { takenWith: ['filled'], floor: 'looking for one word in each title' },
  insights: {
    takenWith: ['filled'],
    aim: { of: 'p95', atMost: 200 },
    aimAt: 10_000,
    floor: 'one pass over the summaries that adds up one number',
  },
  'search-engine': {
    takenWith: ['filled'],
    aim: ratio(1),
    floor: 'SQLite’s FTS5 in memory, with the same texts and queries',
  },
  'search-shown': {
    takenWith: ['filled'],
    aim: { of: 'p95', atMost: 16 },
    aimAt: 10_000,
    floor: 'the letter shown in the search field, for the same keys',
  },
  switcher: {
    takenWith: ['filled'],
    aim: { of: 'p95', atMost: 30 },
    aimAt: 10_000,
    floor: 'the letter shown in the switcher’s field, for the same keys',
  },
  capture: {
    takenWith: ['empty'],
    aim: { of: 'p95', atMost: 150 },
    floor: 'a blank hidden window of the same size shown, focused and painted, in the same Electron',
  },
  'calendar-import': {
    takenWith: ['alone'],
    floor:
      'the same file parsed by ical.js alone, and as many durable writes of that size, as many at a time',
  },
  'documents-markdown': { takenWith: ['alone'], floor: 'the same bytes written as durably to 1,000 files' },
  'documents-html': { takenWith: ['alone'], floor: 'the same bytes written as durably to 1,000 files' },
  'documents-docx': { takenWith: ['alone'], floor: 'the same bytes written as durably to 100 files' },
  'coach-reading': {
    takenWith: ['alone'],
    aim: { of: 'p95', atMost: 1000 },
    floor: 'counting the words of the same megabyte in a map',
  },
  'coach-key': {
    takenWith: ['alone'],
    aim: { of: 'p95', atMost: 1 },
    floor: 'comparing the text before and after the key, p95 beside p95',
  },
  'coach-typing': {
    takenWith: ['alone'],
    aim: { of: 'added', atMost: 1 },
    floor:
      'the same draft of 5,000 words with the coach off: work of the page’s thread per key, p95 beside p95',
  },
  'package-installed': {
    takenWith: ['alone'],
    aim: ratio(1.05),
    floor: 'the Electron in it, with nothing of ours and the same languages',
  },
  'package-compressed': { takenWith: ['alone'], aim: ratio(1.05), floor: 'the same, packed as in a deb' },
  'initial-javascript': { takenWith: ['alone'], aim: ratio(1), floor: 'the budget' },
} satisfies Record<string, MeasureFacts>

export type Measure = keyof typeof measureFacts

export const measures = Object.keys(measureFacts) as readonly Measure[]

export function factsOf(measure: Measure): MeasureFacts {
  return measureFacts[measure]
}

/** How rows call a library of so many records: `empty`, `10000`, `10000-sealed`. */
export function sizeName(records: number, seal: SealState = 'plain'): string {
  const name = records === 0 ? 'empty' : String(records)
  return seal === 'sealed' ? `${name}-sealed` : name
}

/** The names of a measure's rows with libraries of so many records: `save/10000`, or the measure's own. */
export function rowNames(measure: Measure, records: readonly number[]): readonly string[] {
  return factsOf(measure).takenWith.flatMap((library) => {
    switch (library) {
      case 'empty':
        return [`${measure}/empty`]
      case 'filled':
        return records.map((count) => `${measure}/${sizeName(count)}`)
      case 'sealed':
        return records.map((count) => `${measure}/${sizeName(count, 'sealed')}`)
      case 'alone':
        return [measure]
    }
  })
}

/** What a row of this measure, with a library of this name, should come to; null where nothing is asked of it. */
export function aimOf(measure: Measure, size: string): Aim | null {
  const { aim, aimAt } = factsOf(measure)
  if (aim === undefined) return null
  return aimAt === undefined || sizeName(aimAt) === size ? aim : null
}

/** Whether a row's name is what was asked for: the row itself, all of its measure, or all measures that begin so. */
export function isOfName(row: string, name: string): boolean {
  return row === name || row.startsWith(`${name}/`) || row.startsWith(`${name}-`)
}
