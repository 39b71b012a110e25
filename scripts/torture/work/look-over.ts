import { recordKindNames } from '../../../src/domain/records/record-kind-name'
import { join } from 'node:path'
import { nodeFileSystem, type FileSystem } from '../../../src/main/library/file-system'
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
export async function lookOver(
  folder: string,
  expected: ExpectedRecords,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<LookedOver> {
  const losses: string[] = []
  const states: [string, RecordState][] = []
  const library = await Library.open(folder, { now: Date.now, appVersion: '0.0.0', fileSystem })
  try {
    await library.reconciled
    for (const id of expected.ids) {
      const possible = expected.possible(id)
      const found = await stateOf(library, fileSystem, id, possible)
      states.push([id, found])
      if (!possible.some((state) => sameState(state, found))) {
        losses.push(`${id} should be ${possible.map(inWords).join(' or ')}, and is ${inWords(found)}`)
      }
      losses.push(...(await missingVersions(library, fileSystem, id, expected.replacedBy(id, found.text))))
      if (found.place === 'live' && (await isInTrashToo(library, fileSystem, id, found.text))) {
        losses.push(`${id} is both in its place and in the trash`)
      }
      if (!isListed(library, id, found.place === 'live' ? found.text : null)) {
        losses.push(`the lists do not show ${id} as it is, which is ${inWords(found)}`)
      }
    }
    losses.push(...library.problems.map(({ whatHappened }) => whatHappened))
    losses.push(...(await leftoversIn(fileSystem, folder)))
  } finally {
    await library.close()
  }
  return { losses, states }
}

async function stateOf(
  library: Library,
  fileSystem: FileSystem,
  id: string,
  possible: readonly RecordState[],
): Promise<RecordState> {
  const text = await readText(library, id)
  if (text !== null) return { place: 'live', text }
  const inTrash = await trashedWords(library, fileSystem, id)
  if (inTrash.length === 0) return absent
  const known = possible.find((state) => inTrash.some((words) => words.includes(textInFile(id, state.text))))
  return { place: 'trash', text: known?.text ?? -1 }
}

async function isInTrashToo(library: Library, fileSystem: FileSystem, id: string, text: number) {
  const inTrash = await trashedWords(library, fileSystem, id)
  return inTrash.some((words) => words.includes(textInFile(id, text)))
}

/** What the files in the trash say of a record: one that was made again may be there more than once. */
async function trashedWords(library: Library, fileSystem: FileSystem, id: string): Promise<string[]> {
  const all = await library.trash[folderOf(id)].list()
  const paths = all
    .filter((trashed) => trashed.id === id)
    .map(({ name }) => join(library.folder, 'trash', folderOf(id), `${name}.json`))
  return Promise.all(paths.map(async (path) => Buffer.from(await fileSystem.readFile(path)).toString()))
}

/** A text that another was put in the place of has to be kept among the versions of the record. */
async function missingVersions(
  { folder }: Library,
  fileSystem: FileSystem,
  id: string,
  text: number | null,
): Promise<string[]> {
  if (text === null) return []
  const path = join(folder, 'history', folderOf(id), id)
  const names = await fileSystem.listFolder(path).catch(() => [])
  const versions = await Promise.all(names.map((name) => fileSystem.readFile(join(path, name))))
  const words = textInFile(id, text)
  const isKept = versions.some((bytes) => Buffer.from(bytes).toString().includes(words))
  return isKept ? [] : [`${id} was replaced, and text ${text} before it is not kept`]
}

async function leftoversIn(fileSystem: FileSystem, folder: string): Promise<string[]> {
  const names = await Promise.all(
    ['.', ...recordKindNames].map((name) => fileSystem.listFolder(join(folder, name))),
  )
  return names
    .flat()
    .filter((name) => name.endsWith('.tmp') || name.endsWith('.guard'))
    .map((name) => `${name} was left behind`)
}
