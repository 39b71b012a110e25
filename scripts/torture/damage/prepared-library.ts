import { lstat, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { inventedTranscripts } from '../../../bench/invented-transcripts'
import { recordKindNames } from '../../../src/domain/records/record-kind-name'
import { Library } from '../../../src/main/library/library'
import type { LibraryOptions } from '../../../src/main/library/library-options'
import { seedLibrary } from '../../seed/seed-library'
import { takeSnapshot, type LibrarySnapshot } from './library-snapshot'

/** A library with everything in it that a library can hold, and what is known to be in it. */
export interface PreparedLibrary {
  readonly folder: string
  readonly snapshot: LibrarySnapshot
  /** Every state in which a record was ever saved, as JSON, by `meetings/<id>`. */
  readonly saved: ReadonlyMap<string, ReadonlySet<string>>
  /** The state in which it was saved last. */
  readonly newest: ReadonlyMap<string, string>
}

const firstDay = Date.parse('2026-03-02T09:00:00.000Z')
const dayMs = 24 * 60 * 60_000

export function openForTorture(
  folder: string,
  day = 60,
  options: Partial<LibraryOptions> = {},
): Promise<Library> {
  return Library.open(folder, { now: () => firstDay + day * dayMs, appVersion: '0.0.0', ...options })
}

/** Seeds a library, lets it live through some days of changes, and throws a few records away. */
export async function prepareLibrary(folder: string, meetings: number): Promise<PreparedLibrary> {
  const transcripts = inventedTranscripts().map(({ turns, ...rest }) => ({
    ...rest,
    turns: turns.slice(0, 60),
  }))
  await seedLibrary({ meetings, out: folder, transcripts, seed: 'damage', now: firstDay }, () => undefined)
  const saved = new Map<string, Set<string>>()
  const newest = new Map<string, string>()
  const remember = (kind: string, record: { readonly id: string }) => {
    const place = `${kind}/${record.id}`
    const json = JSON.stringify(record)
    saved.set(place, (saved.get(place) ?? new Set()).add(json))
    newest.set(place, json)
  }
  for (let day = 1; day <= 4; day += 1) {
    const library = await openForTorture(folder, day)
    await library.reconciled
    for (const [number, { id }] of byId(library.summaries()).entries()) {
      const before = await library.meetings.read(id)
      if (before !== null) remember('meetings', before)
      // Some have a long history, some a short one, and every fourth has none.
      if (number % 4 < day - 1 || number % 4 === 0) continue
      const updatedAt = new Date(firstDay + day * dayMs).toISOString()
      const title = `${before?.title ?? ''} ${day}`
      remember('meetings', await library.meetings.change(id, (meeting) => ({ ...meeting, title, updatedAt })))
    }
    for (const { id } of byId(library.peopleSummaries())) {
      const before = await library.people.read(id)
      if (before !== null) remember('people', before)
      const updatedAt = new Date(firstDay + day * dayMs).toISOString()
      const role = `Role of day ${day}`
      remember('people', await library.people.change(id, (person) => ({ ...person, role, updatedAt })))
    }
    if (day === 4)
      for (const { id } of byId(library.summaries()).slice(0, 4)) await library.meetings.remove(id)
    await library.close()
  }
  await setWholeSeconds(folder)
  await (await openForTorture(folder)).close()
  const library = await openForTorture(folder)
  await library.reconciled
  // What was seeded and not changed since; the meetings and people are known from their days.
  for (const kind of recordKindNames.filter((each) => each !== 'meetings' && each !== 'people')) {
    for (const { id } of library.summariesOf(kind)) {
      const record = await library.records[kind].read(id)
      if (record !== null) remember(kind, record)
    }
  }
  await library.close()
  await setWholeSeconds(folder)
  return { folder, snapshot: await takeSnapshot(folder), saved, newest }
}

function byId<S extends { readonly id: string }>(summaries: readonly S[]): S[] {
  return [...summaries].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Times that a file system gives back exactly as they were set. */
async function setWholeSeconds(folder: string): Promise<void> {
  for (const path of await readdir(folder, { recursive: true })) {
    const facts = await lstat(join(folder, path))
    const time = Math.floor(facts.mtimeMs / 1000)
    if (facts.isFile()) await utimes(join(folder, path), time, time)
  }
}
