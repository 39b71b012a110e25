import { z } from 'zod'
import { foldText } from '../meetings/folded-text'
import { captureKindSchema, type CaptureKind } from '../notes/capture'
import { searchPlaceSchema, type SearchDocument, type SearchLine } from './search-document'
import type { SoughtWords } from './search-query'
import { searchWords, type SearchWord } from './search-words'

/** A stretch of a text, in UTF-16 units: from `start` up to and without `end`. */
const stretchSchema = z.object({ start: z.number(), end: z.number() })

export type Stretch = z.infer<typeof stretchSchema>

/** The line of a record in which it was found, shortened around what was found. */
export const excerptSchema = z.object({
  place: searchPlaceSchema,
  text: z.string(),
  /** What was found in the text, in order and apart from one another. */
  marks: z.array(stretchSchema).readonly(),
  captureKind: captureKindSchema.nullable(),
})

export type Excerpt = z.infer<typeof excerptSchema>

interface FoundLine {
  readonly line: SearchLine
  readonly marks: readonly Stretch[]
  /** How many of the sought words are in the line. */
  readonly wordsFound: number
}

export interface FoundInDocument {
  readonly titleMarks: readonly Stretch[]
  /** The line that holds most of what was sought; without one the record's first line, or null where there is none. */
  readonly excerpt: Excerpt | null
  /** In how many further lines something was found. */
  readonly furtherLines: number
}

/** How much of a line is shown, and how much of that before what was found. */
const shownLength = 220
const shownBefore = 60

/** Shows where in a document the sought words are; `captureKind` limits them to what is captured so. */
export function findInDocument(
  { title, lines }: SearchDocument,
  sought: readonly SoughtWords[],
  captureKind: CaptureKind | null,
): FoundInDocument {
  const titleLine: SearchLine = { place: 'title', text: title, captures: [] }
  const titleMarks = findInLine(titleLine, sought, captureKind)?.marks ?? []
  let best: FoundLine | null = null
  let linesFound = 0
  for (const line of lines) {
    const found = findInLine(line, sought, captureKind)
    if (found === null) continue
    linesFound += 1
    if (best === null || found.wordsFound > best.wordsFound) best = found
  }
  const [firstLine] = lines
  const shown = best ?? (firstLine === undefined ? null : { line: firstLine, marks: [] })
  return {
    titleMarks,
    excerpt: shown === null ? null : shorten(shown.line, shown.marks, captureKind),
    furtherLines: Math.max(0, linesFound - 1),
  }
}

/** Each line of a document in which something is found, in the order of reading; the title too. */
export function excerptsIn(
  { title, lines }: SearchDocument,
  sought: readonly SoughtWords[],
  captureKind: CaptureKind | null,
): Excerpt[] {
  const titleLine: SearchLine = { place: 'title', text: title, captures: [] }
  return [titleLine, ...lines].flatMap((line) => {
    const found = findInLine(line, sought, captureKind)
    return found === null ? [] : [shorten(line, found.marks, captureKind)]
  })
}

/** Null when nothing that was sought is in the line. */
function findInLine(
  line: SearchLine,
  sought: readonly SoughtWords[],
  captureKind: CaptureKind | null,
): FoundLine | null {
  const stretches = line.captures.filter(({ kind }) => kind === captureKind)
  if (captureKind !== null && stretches.length === 0) return null
  if (sought.length === 0) return captureKind === null ? null : { line, marks: [], wordsFound: 0 }
  if (!mayHoldAny(line.text, sought)) return null
  const words = searchWords(line.text)
  const marks: Stretch[] = []
  let wordsFound = 0
  for (const each of sought) {
    const found = marksOf(words, each).filter(
      (mark) =>
        captureKind === null || stretches.some(({ start, end }) => mark.start < end && start < mark.end),
    )
    if (found.length > 0) wordsFound += 1
    marks.push(...found)
  }
  return wordsFound === 0 ? null : { line, marks: apart(marks), wordsFound }
}

/** Finding the words of a line takes far longer than seeing that it has none of those sought. */
function mayHoldAny(text: string, sought: readonly SoughtWords[]): boolean {
  const folded = foldText(text)
  return sought.some(({ terms }) => folded.includes(terms[0]))
}

function marksOf(words: readonly SearchWord[], { terms, isBeginning }: SoughtWords): Stretch[] {
  const last = terms.length - 1
  return words.flatMap(({ start }, at) => {
    const isFound = terms.every((term, distance) => {
      const found = words[at + distance]?.term
      return found === term || (isBeginning && distance === last && found?.startsWith(term) === true)
    })
    return isFound ? [{ start, end: words[at + last]?.end ?? start }] : []
  })
}

/** Joins what overlaps. */
function apart(marks: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last !== undefined && mark.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    } else joined.push(mark)
  }
  return joined
}

function shorten(
  { place, text, captures }: SearchLine,
  marks: readonly Stretch[],
  captureKind: CaptureKind | null,
): Excerpt {
  const firstMark = marks[0]?.start ?? 0
  const from =
    text.length <= shownLength ? 0 : wordStart(text, Math.max(0, firstMark - shownBefore), firstMark)
  const to = text.length <= from + shownLength ? text.length : betweenCharacters(text, from + shownLength)
  const before = from > 0 ? '…' : ''
  const shift = before.length - from
  const shown = marks.filter(({ end }) => end <= to)
  const around = captures.find(({ kind, start, end }) =>
    captureKind === null ? start <= firstMark && firstMark < end : kind === captureKind,
  )
  return {
    place,
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: shown.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    captureKind: around?.kind ?? null,
  }
}

/** Where a word begins at or after a place, but not beyond `latest`. */
function wordStart(text: string, place: number, latest: number): number {
  if (place === 0) return 0
  const space = text.indexOf(' ', place)
  return space < 0 || space >= latest ? betweenCharacters(text, Math.min(place, latest)) : space + 1
}

/** A place that parts no emoji. */
function betweenCharacters(text: string, place: number): number {
  const unit = text.charCodeAt(place)
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place
}
