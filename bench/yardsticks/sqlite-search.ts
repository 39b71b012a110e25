import type { SearchDocument } from '../../src/domain/search/search-document'
import type { SoughtWords } from '../../src/domain/search/search-query'
import type { OpenSqlite, SqliteDatabase } from './find-sqlite'

/** FTS5 as one sets it up for typing: accents folded, an index of beginnings of words, and a title that counts more. */
const setUp = `
  CREATE VIRTUAL TABLE documents USING fts5(
    id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
  INSERT INTO documents(documents, rank) VALUES ('rank', 'bm25(0, 10, 1)');`

/** Full-text search by SQLite, in memory as the app's own is. */
export class SqliteSearch {
  readonly #database: SqliteDatabase
  readonly #insert: Statement
  readonly #find: Statement

  constructor(open: OpenSqlite) {
    this.#database = open(':memory:')
    this.#database.exec(setUp)
    this.#insert = this.#database.prepare('INSERT INTO documents VALUES (?, ?, ?)')
    this.#find = this.#database.prepare(
      'SELECT id FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT ?',
    )
  }

  put(documents: readonly SearchDocument[]): void {
    this.#database.exec('BEGIN')
    for (const { id, title, lines } of documents) {
      this.#insert.run(id, title, lines.map(({ text }) => text).join('\n'))
    }
    this.#database.exec('COMMIT')
  }

  /** The ids of the best so many. */
  find(sought: readonly SoughtWords[], limit: number): unknown[] {
    return this.#find.all(sought.map(inItsLanguage).join(' '), limit)
  }

  close(): void {
    this.#database.close()
  }
}

type Statement = ReturnType<SqliteDatabase['prepare']>

/** Words side by side stand in quotes, and a star after them lets the last go on. */
function inItsLanguage({ terms, isBeginning }: SoughtWords): string {
  return `"${terms.join(' ')}"${isBeginning ? '*' : ''}`
}
