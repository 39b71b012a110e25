import { createHash } from 'node:crypto'
import { z } from 'zod'
import { searchKindSchema } from '../../domain/search/search-document'
import type { IndexedRecord, Postings, Segment } from './segment'

/** To be raised when the layout or what is indexed changes; a file of another layout is made anew. */
const formatVersion = 2

/**
 * The first line; its digest is that of all that follows: the contents as JSON on one line, then the numbers of each
 * segment as they stand in memory. What this very version wrote and is unharmed needs no further check.
 */
const headSchema = z.object({
  attuneSearch: z.literal(formatVersion),
  appVersion: z.string(),
  sha256: z.string(),
})

/** So many bytes hold the first line of every index. */
export const longestHead = 512

interface SegmentContents {
  readonly records: readonly (readonly [string, string, number, number, number, number])[]
  readonly terms: readonly string[]
  /** How many bytes the numbers have: starts and bytes of the mentions, and of the places. */
  readonly lengths: readonly number[]
}

/** All records of the segments that are still there, in the form of a file. */
export function searchIndexBytes(segments: readonly Segment[], appVersion: string): Uint8Array {
  const contents = segments.map((segment): SegmentContents => ({
    records: segment.records.map(({ kind, id, stamp, when, titleEnd }, number) =>
      // One that is gone keeps its number and loses its name.
      [kind, segment.gone[number] === 1 ? '' : id, stamp.size, stamp.mtimeMs, when, titleEnd],
    ),
    terms: segment.terms,
    lengths: numbersOf(segment).map(({ length }) => length),
  }))
  const body = [Buffer.from(`${JSON.stringify(contents)}\n`), ...segments.flatMap(numbersOf)]
  const digest = createHash('sha256')
  for (const bytes of body) digest.update(bytes)
  const head = { attuneSearch: formatVersion, appVersion, sha256: digest.digest('hex') }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...body])
}

/** Whether a file with this beginning was written by this version. */
export function isSearchIndexOf(beginning: Uint8Array, appVersion: string): boolean {
  try {
    return parseHead(Buffer.from(beginning)).head.appVersion === appVersion
  } catch {
    return false
  }
}

function parseHead(bytes: Buffer): { readonly head: z.infer<typeof headSchema>; readonly end: number } {
  const end = bytes.indexOf('\n')
  return { head: headSchema.parse(JSON.parse(bytes.toString('utf8', 0, end))), end }
}

/** Null for bytes that are damaged, or that another version wrote. */
export function parseSearchIndex(bytes: Uint8Array, appVersion: string): Segment[] | null {
  try {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { head, end } = parseHead(all)
    const body = all.subarray(end + 1)
    if (head.appVersion !== appVersion) return null
    if (createHash('sha256').update(body).digest('hex') !== head.sha256) return null
    const contentsEnd = body.indexOf('\n')
    const contents = JSON.parse(body.toString('utf8', 0, contentsEnd)) as readonly SegmentContents[]
    return segmentsOf(contents, body.subarray(contentsEnd + 1))
  } catch {
    return null
  }
}

function numbersOf({ mentions, places }: Segment): Uint8Array[] {
  return [mentions, places].flatMap(({ starts, bytes }) => [
    new Uint8Array(starts.buffer, starts.byteOffset, starts.byteLength),
    bytes,
  ])
}

function segmentsOf(contents: readonly SegmentContents[], numbers: Uint8Array): Segment[] {
  let at = 0
  const take = (length = 0) => {
    at += length
    // Copied, since numbers of four bytes have to begin at a multiple of four.
    return new Uint8Array(numbers.subarray(at - length, at))
  }
  const takePostings = (startsLength: number | undefined, bytesLength: number | undefined): Postings => {
    const starts = take(startsLength)
    return { starts: new Uint32Array(starts.buffer, 0, starts.length / 4), bytes: take(bytesLength) }
  }
  return contents.map(({ records, terms, lengths }) => ({
    records: records.map(recordOf),
    terms,
    mentions: takePostings(lengths[0], lengths[1]),
    places: takePostings(lengths[2], lengths[3]),
    gone: Uint8Array.from(records, ([, id]) => (id === '' ? 1 : 0)),
  }))
}

function recordOf([
  kind,
  id,
  size,
  mtimeMs,
  when,
  titleEnd,
]: SegmentContents['records'][number]): IndexedRecord {
  return { kind: searchKindSchema.parse(kind), id, stamp: { size, mtimeMs }, when, titleEnd }
}
