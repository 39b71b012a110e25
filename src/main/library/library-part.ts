import { join } from 'node:path'
import { ConflictCopies } from './conflicts/conflict-copies'
import { lineAboutCopy } from './conflicts/line-about-copy'
import { renameOver } from './durable-rename'
import type { Envelope } from './envelope'
import type { FileStamp, FileSystem } from './file-system'
import { conflictCopies } from './damage/conflict-copies'
import { describeProblem } from './damage/describe-problem'
import type { VersionSource } from './damage/good-version'
import type { Repairable } from './damage/repairs'
import type { Scrubbed } from './damage/scrub'
import { scrubbedFolders } from './damage/scrubbed-folders'
import { RecordHistory } from './history/record-history'
import { versionsOf } from './history/versions-of'
import { LibraryError } from './library-error'
import type { LibraryProblem, ProblemLog } from './library-problem'
import { lookAtFile } from './reconcile'
import type { Followed } from './watching/outside-changes'
import { recordIdOf } from './record-file-name'
import { recordCodec, type RecordKind, type StoredRecord } from './record-kind'
import { placesOf, type ChangedBy } from './record-shelf'
import { RecordStore } from './record-store'
import { SummaryIndex, type IndexEntry } from './summary-index'
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
  /** Where else than in the library's folder good versions of damaged records may be found. */
  readonly versionsElsewhere: readonly VersionSource[]
  readonly halfWrittenWaitsMs?: readonly number[] | undefined
  /** How long to wait before a conflict copy is taken in, in milliseconds. */
  readonly conflictWaitMs?: (() => number) | undefined
  /** Hears what became of a record that was changed on two machines. */
  readonly onMerged?: (line: string) => void
}

/** The records of one kind with their index, which hears of everything that becomes of them. */
export class LibraryPart<T extends StoredRecord, S extends { readonly id: string }>
  implements Followed, Repairable, Tidiable
{
  readonly index = new SummaryIndex<S>()
  readonly store: RecordStore<T>
  readonly history: RecordHistory<T>
  readonly trash: RecordTrash<T>
  readonly conflicts: ConflictCopies<T>

  constructor(
    private readonly kind: RecordKind<T, S>,
    private readonly surroundings: PartSurroundings,
    /** What the index of before says of them. */
    remembered: readonly IndexEntry<S>[],
    private readonly announce: (id: string, by: ChangedBy) => void,
  ) {
    this.index.restore(remembered)
    this.history = new RecordHistory({ ...surroundings, kind })
    this.store = new RecordStore({
      ...surroundings,
      kind,
      history: this.history,
      versions: [
        versionsOf(this.history),
        ...surroundings.versionsElsewhere,
        conflictCopies(surroundings.fileSystem, surroundings.root, surroundings.envelope),
      ],
      titleOf: (id, record) => this.#titleOf(id, record),
      observer: {
        stored: (record, stamp, by) => this.#stored(record, stamp, by),
        gone: (id, by) => this.#gone(id, by),
      },
    })
    this.trash = new RecordTrash({ ...surroundings, kind }, this.store)
    this.conflicts = new ConflictCopies(
      { ...surroundings, kind, store: this.store, history: this.history },
      surroundings.conflictWaitMs ?? (() => 0),
      {
        taken: ({ record, outcome }, fileName) => {
          surroundings.problems.settle(`${this.folder}/${fileName}`)
          const line = lineAboutCopy(this.kind.titleOf(this.kind.summarize(record)), outcome)
          if (line !== null) surroundings.onMerged?.(line)
        },
        refused: (fileName) => this.foundStranger(fileName),
      },
    )
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
    const { root, now, problems } = this.surroundings
    const file = join(root, this.folder, fileName)
    const error = new LibraryError('not-a-record')
    problems.report(describeProblem({ root, now, noun: this.kind.noun, error, file, keptAt: file }))
  }

  async adopt(id: string, fileName: string): Promise<boolean> {
    const { fileSystem, root, problems } = this.surroundings
    const from = join(root, this.folder, fileName)
    try {
      const shelf = { ...this.surroundings, kind: this.kind }
      recordCodec(this.kind, id, this.surroundings.envelope).decode(await fileSystem.readFile(from))
      await this.surroundings.ensureAccess()
      await renameOver(fileSystem, from, placesOf(shelf, id).file)
      await fileSystem.syncFolder(join(root, this.folder))
      problems.settle(`${this.folder}/${fileName}`)
      return true
    } catch {
      // It stays a stranger that is told of.
      return false
    }
  }

  idOfFile(file: string): string | null {
    const [folder, fileName, ...deeper] = file.split('/')
    if (folder !== this.folder || fileName === undefined || deeper.length > 0) return null
    return recordIdOf(fileName, this.surroundings.envelope.extension)
  }

  putDamagedBack(id: string, problem: LibraryProblem): Promise<void> {
    return this.store.putDamagedBack(id, problem)
  }

  /** What is verified of this kind, bit by bit. */
  scrubbed(): readonly Scrubbed[] {
    return scrubbedFolders(this.kind, this.surroundings, (id) => this.store.verify(id))
  }

  thin(id: string): Promise<void> {
    return this.history.thin(id)
  }

  expire(): Promise<void> {
    return this.trash.expire()
  }

  foundConflictCopy(fileName: string): void {
    this.conflicts.found(fileName)
  }

  isKnown(id: string): boolean {
    return this.index.has(id)
  }

  lookAtFile(fileName: string): Promise<void> {
    const { fileSystem, root } = this.surroundings
    return lookAtFile(fileSystem, join(root, this.folder), fileName, this)
  }

  async close(): Promise<void> {
    await this.conflicts.stop()
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

  #titleOf(id: string, record: T | undefined): string | undefined {
    const summary = record === undefined ? this.index.get(id) : this.kind.summarize(record)
    return summary === undefined ? undefined : this.kind.titleOf(summary)
  }
}
