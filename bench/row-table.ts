import type { Row } from './row'

const columns = ['name', 'n', 'unit', 'p50', 'p95', 'floor', 'ratio'] as const

/** The rows as a table of text: names to the left, numbers to the right. */
export function rowTable(rows: readonly Row[]): string {
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => cell(row, column)))]
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((text, place) => aligned(text, place, widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cell(row: Row, column: (typeof columns)[number]): string {
  switch (column) {
    case 'name':
    case 'unit':
      return row[column]
    case 'n':
      return String(row.n)
    case 'ratio':
      return `${row.ratio.toFixed(2)}×`
    case 'p50':
    case 'p95':
    case 'floor':
      return row[column].toFixed(row[column] < 100 ? 1 : 0)
  }
}

function aligned(text: string, place: number, width: number): string {
  const isText = columns[place] === 'name' || columns[place] === 'unit'
  return isText ? text.padEnd(width) : text.padStart(width)
}
