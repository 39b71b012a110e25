import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runNpm } from '../../scripts/run-npm.mjs'

const version = '12.11.1'

/** The little of better-sqlite3 that the yardstick uses. */
export interface SqliteDatabase {
  exec(sql: string): void
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown
    all(...values: readonly unknown[]): unknown[]
  }
  close(): void
}

export type OpenSqlite = (file: string) => SqliteDatabase

export type FoundSqlite =
  | { readonly kind: 'found'; readonly open: OpenSqlite }
  | { readonly kind: 'missing'; readonly reason: string }

/**
 * SQLite, which only the bench has a use for: fetched into its cache when it is first asked for, and built there. Where
 * that is not possible the reason is answered.
 */
export async function findSqlite(cache: string, tell: (line: string) => void): Promise<FoundSqlite> {
  const folder = join(cache, 'better-sqlite3')
  const known = loadFrom(folder)
  if (known !== null) return { kind: 'found', open: known }
  tell(`Fetching and building better-sqlite3 into ${folder}; the next run finds it there`)
  await mkdir(folder, { recursive: true })
  const wanted = `better-sqlite3@${version}`
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', wanted]
  const { code } = await runNpm(args, { capture: true })
  const built = loadFrom(folder)
  if (built !== null) return { kind: 'found', open: built }
  return { kind: 'missing', reason: `${wanted} cannot be built here (npm ended with ${code})` }
}

/** Null while it is not there, or was built for another version of Node. */
function loadFrom(folder: string): OpenSqlite | null {
  try {
    const Database = createRequire(join(folder, 'package.json'))('better-sqlite3') as new (
      file: string,
    ) => SqliteDatabase
    new Database(':memory:').close()
    return (file) => new Database(file)
  } catch {
    return null
  }
}
