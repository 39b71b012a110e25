import { recordKindNames } from '../../../src/domain/records/record-kind-name'
import type { SeededRandom } from '../../seed/seeded-random'
import { harms, type Harm } from './harms'
import type { LibrarySnapshot } from './library-snapshot'

export interface ChosenHarm {
  readonly path: string
  readonly name: string
  readonly harm: Harm
}

/** What kind of file a path names, which decides what is expected of it. */
export type PlaceOfFile = 'record' | 'trash' | 'history' | 'quarantine' | 'head' | 'cache'

export function placeOfFile(path: string): PlaceOfFile {
  const [top = ''] = path.split('/')
  if (recordKindNames.some((kind) => kind === top)) return 'record'
  if (top === 'trash' || top === 'history') return top
  // The second copy of library.json says nothing that the first does not, and is made anew from it.
  if (path === 'library.copy.json') return 'cache'
  if (path.startsWith('library')) return 'head'
  return top === 'quarantine' && !path.includes('problems') ? 'quarantine' : 'cache'
}

/** Most harm is done to records; the few other files each get their share. */
const shares: readonly (readonly [PlaceOfFile, number])[] = [
  ['record', 62],
  ['history', 14],
  ['trash', 10],
  ['cache', 8],
  ['head', 6],
]

/** So many harms to different files; fewer when there are not so many files. */
export function chooseHarms(snapshot: LibrarySnapshot, count: number, random: SeededRandom): ChosenHarm[] {
  const byPlace = new Map<PlaceOfFile, string[]>()
  for (const path of snapshot.keys()) {
    const place = placeOfFile(path)
    byPlace.set(place, [...(byPlace.get(place) ?? []), path])
  }
  const chosen = new Map<string, ChosenHarm>()
  for (let tries = 0; chosen.size < count && tries < count * 20; tries += 1) {
    const place = random.weighted(shares)
    const path = random.pick(byPlace.get(place) ?? [...snapshot.keys()])
    if (chosen.has(path)) continue
    const name = random.pick(Object.keys(harms).filter((one) => isHarmFor(place, one)))
    const bytes = snapshot.get(path)?.bytes ?? Buffer.alloc(1)
    const other = snapshot.get(otherRecord(path, byPlace.get('record') ?? [], random))?.bytes ?? bytes
    const harm = harms[name]?.({ path, bytes, other }, random)
    // What left the bytes as they were is no harm.
    if (harm === undefined || (harm.kind === 'bytes' && harm.bytes.equals(bytes))) continue
    chosen.set(path, { path, name, harm })
  }
  return [...chosen.values()]
}

/** A file that is gone is no damage where files may be deleted; a new name is one only where names mean a record. */
function isHarmFor(place: PlaceOfFile, name: string): boolean {
  if (name === 'missing') return place === 'cache' || place === 'head'
  if (name === 'in capitals') return place === 'record'
  return true
}

function otherRecord(path: string, records: readonly string[], random: SeededRandom): string {
  const id = path
    .split('/')
    .find((part) => records.some((record) => record.includes(part.replace(/\..*$/, ''))))
  return random.pick(
    records.filter((record) => id === undefined || !record.includes(id.replace(/\..*$/, ''))),
  )
}
