import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Meeting } from '../src/domain/meetings/meeting'
import { meetingDocument } from '../src/domain/search/meeting-document'
import type { SearchDocument } from '../src/domain/search/search-document'
import { soughtWords, type SearchQuery } from '../src/domain/search/search-query'
import { SearchIndex } from '../src/main/search/search-index'
import { searchedTexts } from './searched-texts'
import { SqliteSearch } from './yardsticks/sqlite-search'
import type { OpenSqlite } from './yardsticks/find-sqlite'

/** In milliseconds: what the app's search took in its engine, and what FTS5 took with the same texts and queries. */
export interface SearchSamples {
  readonly engine: readonly number[]
  readonly sqlite: readonly number[]
}

/** How many records the app reads for its search between two breaks. */
const readsAtOnce = 32

/** The texts to look for are taken from so many records. */
const chosenFrom = 400

/** Each text is looked for so often, the two engines in turn. */
const rounds = 3

const shownHits = 30

/** Builds both engines over the meetings of a library, and looks for the same texts in both. */
export async function measureSearchEngine(
  libraryFolder: string,
  openSqlite: OpenSqlite,
): Promise<SearchSamples> {
  const index = new SearchIndex()
  const sqlite = new SqliteSearch(openSqlite)
  const chosen: SearchDocument[] = []
  try {
    for await (const documents of readDocuments(join(libraryFolder, 'meetings'))) {
      index.put(documents.map((document) => ({ document, stamp: { size: 0, mtimeMs: 0 } })))
      sqlite.put(documents)
      if (chosen.length < chosenFrom) chosen.push(...documents)
    }
    return compare(index, sqlite, searchedTexts(chosen))
  } finally {
    sqlite.close()
  }
}

function compare(index: SearchIndex, sqlite: SqliteSearch, texts: readonly string[]): SearchSamples {
  const samples = { engine: [] as number[], sqlite: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of texts) {
      const engineMs = millisecondsOf(() => index.find(queryFor(text)))
      const sqliteMs = millisecondsOf(() => sqlite.find(soughtWords(text), shownHits))
      // The first round warms both up.
      if (round === 0) continue
      samples.engine.push(engineMs)
      samples.sqlite.push(sqliteMs)
    }
  }
  return samples
}

function queryFor(text: string): SearchQuery {
  const anywhere = {
    kind: null,
    personId: null,
    meetingId: null,
    captureKind: null,
    from: null,
    before: null,
  }
  return { ...anywhere, text, limit: shownHits }
}

function millisecondsOf(task: () => unknown): number {
  const startedAt = performance.now()
  task()
  return performance.now() - startedAt
}

/** The meetings as a search sees them, a few at a time. They were seeded, so that they need no check. */
async function* readDocuments(folder: string): AsyncGenerator<SearchDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  for (let start = 0; start < names.length; start += readsAtOnce) {
    const batch = names.slice(start, start + readsAtOnce)
    yield await Promise.all(
      batch.map(async (name) => {
        const file = JSON.parse(await readFile(join(folder, name), 'utf8')) as { readonly content: Meeting }
        return meetingDocument(file.content)
      }),
    )
  }
}
