import type { LibraryProblem } from '../../../src/main/library/library-problem'
import { placeOfFile, type ChosenHarm } from './choose-harms'
import type { LibrarySnapshot } from './library-snapshot'
import type { PreparedLibrary } from './prepared-library'

/** What was found in the library, and what it said, after it was opened and had verified everything. */
export interface AfterOpening {
  /** Why it did not open, or null. */
  readonly refusal: string | null
  /** Each record as JSON, or null when there was none to read, by `meetings/<id>`. */
  readonly records: ReadonlyMap<string, string | null>
  readonly listed: ReadonlySet<string>
  readonly problems: readonly LibraryProblem[]
  readonly files: LibrarySnapshot
}

/** Everything that was lost, missed or touched without need, each in one line. */
export function findLosses(
  prepared: PreparedLibrary,
  harms: readonly ChosenHarm[],
  after: AfterOpening,
): string[] {
  const done = harms.map(({ path, name }) => `${name} ${path}`).join(', ')
  if (after.refusal !== null) return [`The library did not open (${after.refusal}) after: ${done}`]
  const harmed = new Set(harms.map(({ path }) => path))
  return [
    ...harms.flatMap((harm) =>
      lossesOf(prepared, harm, after).map((loss) => `${harm.name} ${harm.path}: ${loss}`),
    ),
    ...touchedWithoutNeed(prepared, harmed, after),
    ...wrongRecords(prepared, harmed, after),
  ]
}

function lossesOf(prepared: PreparedLibrary, { path, harm }: ChosenHarm, after: AfterOpening): string[] {
  const place = placeOfFile(path)
  const losses: string[] = []
  if (harm.kind === 'bytes' && place !== 'cache' && !isKept(after.files, harm.bytes)) {
    losses.push('the damaged bytes are nowhere any more')
  }
  if (place === 'cache' || place === 'head') return losses
  const isTold = after.problems.some(({ file, keptAt }) => [file, keptAt].includes(nameAfter(path, harm)))
  const record = recordOf(path)
  if (place !== 'record') return isTold ? losses : [...losses, 'nobody was told']
  const found = after.records.get(record) ?? null
  if (harm.kind === 'renamed' && found === prepared.newest.get(record)) return losses
  if (!isTold) losses.push('nobody was told')
  const isSaved = found !== null && prepared.saved.get(record)?.has(found) === true
  if (found !== null && !isSaved) losses.push('it reads as something that was never saved')
  if (found === null && hasGoodVersion(prepared, record, after))
    losses.push('no version was put in its place')
  if ((found !== null) !== after.listed.has(record)) losses.push('the lists do not say what is there')
  return losses
}

function nameAfter(path: string, harm: ChosenHarm['harm']): string {
  return harm.kind === 'renamed' ? harm.to : path
}

/** `meetings/<id>`, of a record, a version of it, or what is in the trash of it. */
function recordOf(path: string): string {
  return path.replace(/^(history|trash)\//, '').replace(/\.(json|sealed)$/, '')
}

/** Whether an unharmed version of the record was there to be restored. */
function hasGoodVersion({ snapshot }: PreparedLibrary, record: string, { files }: AfterOpening): boolean {
  for (const [path, { bytes }] of snapshot) {
    if (path.startsWith(`history/${record}/`) && files.get(path)?.bytes.equals(bytes) === true) return true
  }
  return false
}

function isKept(files: LibrarySnapshot, bytes: Buffer): boolean {
  for (const file of files.values()) if (file.bytes.equals(bytes)) return true
  return false
}

/** Files that were well and are not as they were: caches change by themselves. */
function touchedWithoutNeed(
  { snapshot }: PreparedLibrary,
  harmed: ReadonlySet<string>,
  { files }: AfterOpening,
): string[] {
  return [...snapshot].flatMap(([path, { bytes }]) => {
    if (harmed.has(path) || placeOfFile(path) === 'cache') return []
    return files.get(path)?.bytes.equals(bytes) === true ? [] : [`${path} was well, and is not as it was`]
  })
}

/** Records that were not harmed and read otherwise, or are not in the lists: the index was made anew wrongly. */
function wrongRecords(prepared: PreparedLibrary, harmed: ReadonlySet<string>, after: AfterOpening): string[] {
  return [...prepared.newest].flatMap(([place, json]) => {
    const isInPlace = prepared.snapshot.has(`${place}.json`)
    if (!isInPlace || harmed.has(`${place}.json`)) return []
    const isWell = after.records.get(place) === json && after.listed.has(place)
    return isWell ? [] : [`${place} was well, and does not read or is not listed`]
  })
}
