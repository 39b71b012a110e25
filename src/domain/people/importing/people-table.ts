import Papa from 'papaparse'
import { asOneLine } from '../../records/one-line'
import { type RefusedPart } from './person-candidate'

/** What a column of a table can hold of a person. */
export type TableField =
  'name' | 'given-name' | 'family-name' | 'role' | 'organisation' | 'email' | 'phone' | 'left-out'

export const tableFields: readonly TableField[] = [
  'name',
  'given-name',
  'family-name',
  'role',
  'organisation',
  'email',
  'phone',
  'left-out',
]

export interface TableRow {
  /** The line of the file that it begins on, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface PeopleTable {
  /** The names of the columns; numbered where the file has none. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  readonly refused: readonly RefusedPart[]
}

/** A row may have breaks inside of quotation marks; one that goes on for longer was never closed. */
const mostLinesOfARow = 40

const delimiters = [',', ';', '\t', '|']

const looksLikeAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * Reads a table of people: comma, semicolon, tab or bar between the cells, as it is found. A row with broken quotation
 * marks is refused alone, with its line, and does not swallow what follows it.
 */
export function readPeopleTable(text: string): PeopleTable {
  const lines = text.split(/\r\n|\n|\r/)
  const delimiter = delimiterOf(lines)
  const rows: TableRow[] = []
  const refused: RefusedPart[] = []
  for (let place = 0; place < lines.length;) {
    const { cells, lineCount, problem } = readRow(lines, place, delimiter)
    if (problem !== null) refused.push({ line: place + 1, reason: problem })
    else if (cells.some((cell) => cell !== '')) rows.push({ line: place + 1, cells })
    place += lineCount
  }
  const [first, ...rest] = rows
  if (first === undefined) return { headers: [], rows: [], refused }
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const hasHeaders = !first.cells.some((cell) => looksLikeAddress.test(cell))
  return {
    headers: Array.from({ length: width }, (_, column) => {
      const header = hasHeaders ? first.cells[column] : undefined
      return header === undefined || header === '' ? `Column ${column + 1}` : header
    }),
    rows: hasHeaders ? rest : rows,
    refused,
  }
}

/** What parts the cells of the first row, where nothing is broken yet: whichever sign it has most of. */
function delimiterOf(lines: readonly string[]): string {
  const first = (lines.find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => first.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

interface ReadRow {
  readonly cells: readonly string[]
  readonly lineCount: number
  readonly problem: string | null
}

function readRow(lines: readonly string[], place: number, delimiter: string): ReadRow {
  let row = lines[place] ?? ''
  for (let lineCount = 1; lineCount <= mostLinesOfARow; lineCount += 1) {
    const { data, errors } = Papa.parse<string[]>(row, { delimiter, newline: '\n' })
    const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
    const next = lines[place + lineCount]
    if (!isOpen) {
      const isBroken = errors.some(({ type }) => type === 'Quotes') || data.length > 1
      if (isBroken && lineCount > 1) break
      const problem = isBroken ? 'there is a quotation mark in the middle of a cell' : null
      return { cells: (data[0] ?? []).map(asOneLine), lineCount, problem }
    }
    if (next === undefined) break
    row += `\n${next}`
  }
  return { cells: [], lineCount: 1, problem: 'a quotation mark is opened here and not closed' }
}
