import type { PeopleTable, TableField, TableRow } from './people-table'
import { asOneLine } from '../../records/one-line'
import { distinctTexts, sortCandidates, type PeopleFile, type PersonCandidate } from './person-candidate'

/** The people of a table, with what each column holds as it was settled on. */
export function candidatesOfTable(table: PeopleTable, fields: readonly TableField[]): PeopleFile {
  return sortCandidates(
    table.rows.map((row) => candidateOf(row, fields)),
    table.refused,
  )
}

function candidateOf({ line, cells }: TableRow, fields: readonly TableField[]): PersonCandidate {
  const cellsOf = (field: TableField) =>
    cells.filter((cell, column) => fields[column] === field && cell !== '')
  const joined = (field: TableField) => asOneLine(cellsOf(field).join(' '))
  const parts = asOneLine(`${joined('given-name')} ${joined('family-name')}`)
  return {
    line,
    name: joined('name') || parts,
    role: joined('role'),
    organisation: joined('organisation'),
    emails: distinctTexts(cellsOf('email').flatMap(severalIn)),
    phones: distinctTexts(cellsOf('phone').flatMap(severalIn)),
  }
}

/** Some programs put several addresses into one cell. */
function severalIn(cell: string): string[] {
  return cell.split(/ ::: |[;,]/)
}
