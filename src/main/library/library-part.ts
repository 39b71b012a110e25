import { join } from 'node:path'
import type { Envelope } from './envelope'
import type { FileStamp, FileSystem } from './file-system'
import { RecordHistory } from './history/record-history'
import { LibraryError } from './library-error'
import type { ProblemLog } from './library-problem'
import { describeProblem } from './quarantine'
import type { Reconcilable } from './reconcile'
import type { RecordKind, StoredRecord } from './record-kind'
import type { ChangedBy } from './record-shelf'
import { RecordStore } from './record-store'
import { SummaryIndex } from './summary-index'
import type { Tidiable } from './tidying'
import { RecordTrash } from './trash/record-trash'

/** What the parts of one library have in common. */
export interface PartSurroundings {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly envelope: Envelope
  readonly now: () => number
  readonly problems: ProblemLog
  readonly ensureAccess: () => Promise<void>
  /** Whether the clock can be trusted, so that something may be dropped for its age. */
  readonly mayForget: () => boolean
}

/** The records of one kind with their index, which hears of everything that becomes of them. */
export class LibraryPart<T extends StoredRecord, S extends { readonly id: string }>
  implements Reconcilable, Tidiable
{
  readonly index = new SummaryIndex<S>()
  readonly store: RecordStore<T>
  readonly history: RecordHistory<T>
  readonly trash: RecordTrash<T>

  constructor(
    private readonly kind: RecordKind<T, S>,
    private readonly surroundings: PartSurroundings,
    private readonly announce: (id: string, by: ChangedBy) => void,
  ) {
    this.history = new RecordHistory({ ...surroundings, kind })
    this.store = new RecordStore({
      ...surroundings,
      kind,
      history: this.history,
      observer: {
        stored: (record, stamp, by) => this.#stored(record, stamp, by),
        gone: (id, by) => this.#gone(id, by),
        found: (problem) => surroundings.problems.report(problem),
      },
    })
    this.trash = new RecordTrash({ ...surroundings, kind }, this.store)
  }

  get folder(): string {
    return this.kind.folder
  }

  get fileExtension(): Envelope['extension'] {
    return this.surroundings.envelope.extension
  }

  get ids(): readonly string[] {
    return this.index.ids
  }

  isCurrent(id: string, stamp: FileStamp): boolean {
    return this.index.isCurrent(id, stamp)
  }

  refresh(id: string): Promise<void> {
    return this.store.refresh(id)
  }

  async endHalfMoves(present: ReadonlySet<string>): Promise<void> {
    const inTrash = await this.trash.list()
    for (const { id } of inTrash.filter((trashed) => present.has(trashed.id)))
      await this.store.endHalfMove(id)
  }

  foundStranger(fileName: string): void {
    const path = join(this.surroundings.root, this.folder, fileName)
    const error = new LibraryError('not-a-record')
    this.surroundings.problems.report(
      describeProblem({ ...this.surroundings, kind: this.kind }, error, path, path),
    )
  }

  thin(id: string): Promise<void> {
    return this.history.thin(id)
  }

  expire(): Promise<void> {
    return this.trash.expire()
  }

  async close(): Promise<void> {
    await this.store.close()
    await this.history.settled()
  }

  #stored(record: T, stamp: FileStamp, by: ChangedBy): void {
    this.surroundings.problems.settle(`${this.folder}/${record.id}${this.surroundings.envelope.extension}`)
    if (this.index.isCurrent(record.id, stamp)) return
    this.index.put({ summary: this.kind.summarize(record), stamp })
    this.announce(record.id, by)
  }

  #gone(id: string, by: ChangedBy): void {
    if (this.index.delete(id)) this.announce(id, by)
  }
}
