import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Library } from '../../../src/main/library/library'
import type { ExpectedRecords } from './expected-records'
import { absent, inWords, sameState, type RecordState } from './record-state'
import { folderOf, isListed, readText, textInFile } from './worked-records'

export interface LookedOver {
  /** What was acknowledged and is not there, and whatever else is not as it should be. */
  readonly losses: readonly string[]
  readonly states: readonly (readonly [string, RecordState])[]
}

/** Opens the library in a folder and compares it with what is expected; the library is closed again. */
export async function lookOver(folder: string, expected: ExpectedRecords): Promise<LookedOver> {
  const losses: string[] = []
  const states: [string, RecordState][] = []
  const library = await Library.open(folder, { now: Date.now, appVersion: '0.0.0' })
  try {
    await library.reconciled
    for (const id of expected.ids) {
      const possible = expected.possible(id)
      const found = await stateOf(library, folder, id, possible)
      states.push([id, found])
      if (!possible.some((state) => sameState(state, found))) {
        losses.push(`${id} should be ${possible.map(inWords).join(' or ')}, and is ${inWords(found)}`)
      }
      if (!isListed(library, id, found.place === 'live' ? found.text : null)) {
        losses.push(`the lists do not show ${id} as it is, which is ${inWords(found)}`)
      }
    }
    losses.push(...library.problems.map(({ whatHappened }) => whatHappened))
    losses.push(...(await leftoversIn(folder)))
  } finally {
    await library.close()
  }
  return { losses, states }
}

async function stateOf(
  library: Library,
  folder: string,
  id: string,
  possible: readonly RecordState[],
): Promise<RecordState> {
  const text = await readText(library, id)
  if (text !== null) return { place: 'live', text }
  const trashed = (await library.trash[folderOf(id)].list()).find((file) => file.id === id)
  if (trashed === undefined) return absent
  const inTrash = await readFile(join(folder, 'trash', folderOf(id), `${trashed.name}.json`), 'utf8')
  const known = possible.find((state) => inTrash.includes(textInFile(id, state.text)))
  return { place: 'trash', text: known?.text ?? -1 }
}

async function leftoversIn(folder: string): Promise<string[]> {
  const names = await Promise.all(['.', 'meetings', 'people'].map((name) => readdir(join(folder, name))))
  return names
    .flat()
    .filter((name) => name.endsWith('.tmp') || name.endsWith('.guard'))
    .map((name) => `${name} was left behind`)
}
