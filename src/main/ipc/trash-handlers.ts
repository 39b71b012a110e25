import { randomUUID } from 'node:crypto'
import { leavesTrashAt } from '../../domain/trash/trash-time'
import type { Handlers } from '../../ipc/contract'
import type { TrashRow } from '../../ipc/requests/trash-requests'
import type { Library } from '../library/library'
import type { TrashedFile } from '../library/trash/trash-folder'
import { putBackOrCopy } from '../trash/put-back'

type TrashHandlers = Pick<Handlers, 'trash:list' | 'trash:put-back' | 'trash:discard' | 'trash:empty'>

interface Trashed {
  readonly kind: TrashRow['kind']
  readonly file: TrashedFile
}

export function trashHandlers(library: Library, now: () => number): TrashHandlers {
  const { trash } = library
  const asCopy = () => ({ id: randomUUID(), updatedAt: new Date(now()).toISOString() })
  const putBackPerson = (file: TrashedFile) =>
    putBackOrCopy(library.people, trash.people, file, (person) => ({
      ...person,
      ...asCopy(),
      isExample: false,
    }))
  return {
    'trash:list': async ({ limit }) => {
      const all = await listAll(library)
      const rows: TrashRow[] = []
      for (const trashed of all.slice(0, limit)) rows.push(await rowOf(library, trashed))
      return { total: all.length, rows }
    },
    'trash:put-back': async ({ kind, name }) => {
      const file = await trash[kind].find(name)
      if (kind === 'people') {
        const { record, isCopy } = await putBackPerson(file)
        return { title: record.name, isCopy, people: [] }
      }
      if (kind === 'phrases') {
        const { record, isCopy } = await putBackOrCopy(library.phrases, trash.phrases, file, (phrase) => ({
          ...phrase,
          ...asCopy(),
        }))
        return { title: record.text, isCopy, people: [] }
      }
      const { record, isCopy } = await putBackOrCopy(library.meetings, trash.meetings, file, (meeting) => ({
        ...meeting,
        ...asCopy(),
        isExample: false,
        title: `${meeting.title} (from the trash)`.trim(),
      }))
      // Whoever it was with comes back with it.
      const people: string[] = []
      for (const person of await newestOf(library, record.personIds)) {
        people.push((await putBackPerson(person)).record.name)
      }
      return { title: record.title, isCopy, people }
    },
    'trash:discard': async ({ kind, name }) => trash[kind].discard(await trash[kind].find(name)),
    'trash:empty': async () => {
      const all = await listAll(library)
      for (const { kind, file } of all) await trash[kind].discard(file)
      return { removed: all.length }
    },
  }
}

/** Everything in the trash, the newest first; what does not say since when it is there comes last. */
async function listAll({ trash }: Library): Promise<Trashed[]> {
  const meetings = (await trash.meetings.list()).map((file) => ({ kind: 'meetings' as const, file }))
  const people = (await trash.people.list()).map((file) => ({ kind: 'people' as const, file }))
  const timeOf = ({ file }: Trashed) => (file.deletedAt === null ? 0 : Date.parse(file.deletedAt))
  const phrases = (await trash.phrases.list()).map((file) => ({ kind: 'phrases' as const, file }))
  return [...meetings, ...people, ...phrases].sort((a, b) => timeOf(b) - timeOf(a))
}

async function rowOf(library: Library, { kind, file }: Trashed): Promise<TrashRow> {
  const { name, deletedAt } = file
  return {
    kind,
    name,
    title: await titleIn(library, kind, file),
    deletedAt,
    goesAt: deletedAt === null ? null : new Date(leavesTrashAt(Date.parse(deletedAt))).toISOString(),
    isReplaced: await library.trash[kind].isReplaced(file),
  }
}

/** Null when it cannot be read: such a file is shown as one, and can still be put back or removed. */
async function titleIn(
  { trash }: Library,
  kind: TrashRow['kind'],
  file: TrashedFile,
): Promise<string | null> {
  try {
    switch (kind) {
      case 'meetings':
        return (await trash.meetings.read(file)).title
      case 'people':
        return (await trash.people.read(file)).name
      case 'phrases':
        return (await trash.phrases.read(file)).text
    }
  } catch {
    return null
  }
}

/** Of these people, those who are in the trash and in no list, each as they were deleted last. */
async function newestOf(library: Library, ids: readonly string[]): Promise<TrashedFile[]> {
  const known = new Set(library.peopleSummaries().map(({ id }) => id))
  const newest = new Map<string, TrashedFile>()
  for (const file of await library.trash.people.list()) {
    if (ids.includes(file.id) && !known.has(file.id) && !newest.has(file.id)) newest.set(file.id, file)
  }
  return [...newest.values()]
}
