import type { z } from 'zod'
import type { IndexEntry } from './summary-index'

/**
 * Summaries of one kind as a table: the names of the fields once, then a row a record (size and time of its file, then
 * its fields, and then the names of fields that it lacks, if it does). It is read in half the time that a list of
 * objects takes.
 */
export interface IndexTable {
  readonly fields: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** How many rows are turned into text before other work gets its turn: a millisecond's worth. */
const rowsAtOnce = 500

const beyondAscii = /[\u0080-\uffff]/g

/** The table in pieces of JSON in plain ASCII, which is decoded many times faster than other UTF-8. */
export async function* tablePieces<S extends object>(
  entries: readonly IndexEntry<S>[],
): AsyncGenerator<string> {
  const fields = [...new Set(entries.flatMap(({ summary }) => Object.keys(summary)))]
  yield `{"fields":${JSON.stringify(fields)},"rows":[\n`
  for (let start = 0; start < entries.length; start += rowsAtOnce) {
    const isLast = start + rowsAtOnce >= entries.length
    const rows = entries.slice(start, start + rowsAtOnce).map((entry) => JSON.stringify(rowOf(entry, fields)))
    yield inAscii(`${rows.join(',\n')}${isLast ? '' : ','}\n`)
    await new Promise((resolve) => setImmediate(resolve))
  }
  yield ']}'
}

function rowOf<S extends object>({ stamp, summary }: IndexEntry<S>, fields: readonly string[]): unknown[] {
  const values = summary as Readonly<Record<string, unknown>>
  const row = [stamp?.size ?? null, stamp?.mtimeMs ?? null, ...fields.map((field) => values[field])]
  const lacking = fields.filter((field) => values[field] === undefined)
  return lacking.length === 0 ? row : [...row, lacking]
}

function inAscii(json: string): string {
  return json.replace(
    beyondAscii,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The entries of a table that this very version wrote and that is known to be unharmed. */
export function readTable<S>(table: IndexTable): IndexEntry<S>[] {
  return table.rows.map((row) => {
    const [size, mtimeMs] = row
    const isStamped = typeof size === 'number' && typeof mtimeMs === 'number'
    return { stamp: isStamped ? { size, mtimeMs } : null, summary: summaryOf(row, table.fields) as S }
  })
}

/** The entries of a table that another version wrote: what this one does not understand is left out. */
export function readForeignTable<S>(table: IndexTable, schema: z.ZodType<S>): IndexEntry<S>[] {
  return table.rows.flatMap((row) => {
    const parsed = schema.safeParse(summaryOf(row, table.fields))
    return parsed.success ? [{ stamp: null, summary: parsed.data }] : []
  })
}

function summaryOf(row: readonly unknown[], fields: readonly string[]): Record<string, unknown> {
  const summary: Record<string, unknown> = {}
  for (let place = 0; place < fields.length; place += 1) summary[fields[place] ?? ''] = row[place + 2]
  const lacking = row[fields.length + 2]
  if (!Array.isArray(lacking)) return summary
  return Object.fromEntries(Object.entries(summary).filter(([field]) => !lacking.includes(field)))
}
