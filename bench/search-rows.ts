import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureSearchEngine } from './measure-search-engine'
import { measureShownHits } from './measure-shown-hits'
import { missingRow, rowOf, type Row } from './row'
import { findSqlite } from './yardsticks/find-sqlite'

/** What is typed into the search field: words as they begin, so that each key finds less. */
const typedTexts = ['release', 'customers', 'price list', 'promised', 'battery test', 'draft by thursday']

/** The rows about finding words in all that was written: inside the engine, and from a key to the hits on the screen. */
export async function searchRows(setup: BenchSetup): Promise<Row[]> {
  return [...(await engineRows(setup)), ...(await shownRows(setup))]
}

async function shownRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const library of await wantedLibraries(setup, 'search-shown')) {
    setup.tell(`typing into the search of ${library.size} records`)
    const { shown, letter } = await measureShownHits(setup.appWith(library), typedTexts, setup.env)
    const samples = { samples: shown, floorSamples: letter }
    rows.push(rowOf({ measure: 'search-shown', size: library.size, unit: 'ms', ...samples }))
  }
  return rows
}

async function engineRows(setup: BenchSetup): Promise<Row[]> {
  const libraries = await wantedLibraries(setup, 'search-engine')
  if (libraries.length === 0) return []
  const sqlite = await findSqlite(setup.options.cache, setup.tell)
  if (sqlite.kind === 'missing') {
    return libraries.map(({ size }) => missingRow('search-engine', size, sqlite.reason))
  }
  const rows: Row[] = []
  for (const { size, folder } of libraries) {
    setup.tell(`searching ${size} records, beside SQLite`)
    const taken = await measureSearchEngine(folder, sqlite.open)
    const samples = { samples: taken.engine, floorSamples: taken.sqlite }
    rows.push(rowOf({ measure: 'search-engine', size, unit: 'ms', ...samples }))
  }
  return rows
}
