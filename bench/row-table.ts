import type { MeasuredRow, Row } from './row'

const columns = ['name', 'n', 'unit', 'p50', 'p95', 'floor', 'ratio', 'aim'] as const

type Column = (typeof columns)[number]

/** The rows as a table of text: words to the left, numbers to the right; what is missing says why. */
export function rowTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => ('missing' in row ? null : columns.map((column) => cell(row, column))))
  const lines = [[...columns], ...cells.filter((line) => line !== null)]
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)))
  const nameWidth = Math.max(widths[0] ?? 0, ...rows.map(({ name }) => name.length))
  widths[0] = nameWidth
  const body = rows.map((row, place) => {
    if ('missing' in row) return `${row.name.padEnd(nameWidth)}  not measured: ${row.missing}`
    return lineOf(cells[place] ?? [], widths)
  })
  return [lineOf([...columns], widths), ...body].join('\n')
}

function lineOf(texts: readonly string[], widths: readonly number[]): string {
  const aligned = texts.map((text, place) => {
    const width = widths[place] ?? 0
    return isWords(columns[place]) ? text.padEnd(width) : text.padStart(width)
  })
  return aligned.join('  ').trimEnd()
}

function isWords(column: Column | undefined): boolean {
  return column === 'name' || column === 'unit' || column === 'aim'
}

function cell(row: MeasuredRow, column: Column): string {
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
      return inDigits(row[column])
    case 'aim':
      return row.aim === null ? '' : `${row.aim} ${row.isAimMet === true ? 'met' : 'missed'}`
  }
}

/** As many digits as a person compares. */
function inDigits(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return value.toFixed(value >= 1 ? 1 : 3)
}
