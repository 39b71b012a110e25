import { randomUUID } from 'node:crypto'
import { t } from '../../texts/t'
import { ownCopyOf } from '../../domain/records/own-copy'
import { peopleOfRecord } from '../../domain/records/people-of-record'
import { recordKindNames, type RecordKindName } from '../../domain/records/record-kind-name'
import type { RecordOf } from '../../domain/records/record-of'
import { leavesTrashAt } from '../../domain/trash/trash-time'
import type { Handlers } from '../../ipc/contract'
import type { TrashRow } from '../../ipc/requests/trash-requests'
import type { Library } from '../library/library'
import { titleOfRecord } from '../library/title-of-record'
import type { TrashedFile } from '../library/trash/trash-folder'
import { putBackOrCopy } from '../trash/put-back'

type TrashHandlers = Pick<Handlers, 'trash:list' | 'trash:put-back' | 'trash:discard' | 'trash:empty'>

interface Trashed<K extends RecordKindName = RecordKindName> {
  readonly kind: K
  readonly file: TrashedFile
}

interface NamedTrash<K extends RecordKindName> {
  readonly kind: K
  readonly name: string
}

/** Kinds whose copies would be taken for what they were made of, did their titles not say otherwise. */
const titledKinds: ReadonlySet<RecordKindName> = new Set(['meetings', 'entries', 'plays', 'pages'])

export function trashHandlers(library: Library, now: () => number): TrashHandlers {
  const { trash } = library
  const putBack = async <K extends RecordKindName>(kind: K, name: string) => {
    const file = await trash[kind].find(name)
    return putBackOrCopy<RecordOf[K]>(library.records[kind], trash[kind], file, (record) => {
      const title = titleOfRecord(kind, record)
      const copyTitle = titledKinds.has(kind) ? t('{{title}} (from the trash)', { title }).trim() : title
      const copy = ownCopyOf[kind](record, copyTitle)
      return { ...copy, id: randomUUID(), updatedAt: new Date(now()).toISOString() }
    })
  }
  const putBackWithPeople = async <K extends RecordKindName>({ kind, name }: NamedTrash<K>) => {
    const { record, isCopy } = await putBack(kind, name)
    // Whoever it was with comes back with it.
    const people: string[] = []
    for (const person of await newestOf(library, peopleOfRecord[kind](record))) {
      people.push((await putBack('people', person.name)).record.name)
    }
    return { title: titleOfRecord(kind, record), isCopy, people }
  }
  return {
    'trash:list': async ({ limit }) => {
      const all = await listAll(library)
      const rows: TrashRow[] = []
      for (const trashed of all.slice(0, limit)) rows.push(await rowOf(library, trashed))
      return { total: all.length, rows }
    },
    'trash:put-back': (named) => putBackWithPeople(named),
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
  const all: Trashed[] = []
  for (const kind of recordKindNames.toReversed()) {
    for (const file of await trash[kind].list()) all.push({ kind, file })
  }
  const timeOf = ({ file }: Trashed) => (file.deletedAt === null ? 0 : Date.parse(file.deletedAt))
  return all.sort((a, b) => timeOf(b) - timeOf(a))
}

async function rowOf(library: Library, { kind, file }: Trashed): Promise<TrashRow> {
  const { name, deletedAt } = file
  return {
    kind,
    name,
    title: await titleIn(library, { kind, file }),
    deletedAt,
    goesAt: deletedAt === null ? null : new Date(leavesTrashAt(Date.parse(deletedAt))).toISOString(),
    isReplaced: await library.trash[kind].isReplaced(file),
  }
}

/** Null when it cannot be read: such a file is shown as one, and can still be put back or removed. */
async function titleIn<K extends RecordKindName>(
  { trash }: Library,
  { kind, file }: Trashed<K>,
): Promise<string | null> {
  try {
    return titleOfRecord<K>(kind, await trash[kind].read(file))
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
