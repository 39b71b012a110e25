import { resolve } from 'node:path'
import type { Meeting } from '../../domain/meetings/meeting'
import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import type { Person, PersonSummary } from '../../domain/people/person'
import type { Phrase, PhraseSummary } from '../../domain/phrases/phrase'
import { recordKindNames, type RecordKindName } from '../../domain/records/record-kind-name'
import type { SummaryOf } from '../../domain/records/record-of'
import { ChangeFeed, type LibraryChange } from './change-feed'
import { dropTravelledCaches } from './conflicts/travelled-caches'
import { ProblemFile } from './damage/problem-file'
import { Repairs } from './damage/repairs'
import { Scrub, unhurriedPace } from './damage/scrub'
import { ScrubProgress } from './damage/scrub-progress'
import type { DataKey } from './data-key'
import type { Envelope } from './envelope'
import { nodeFileSystem } from './file-system'
import { loadIndex, saveIndex, type LoadedIndex } from './index-file'
import { Indexing, type IndexingProgress } from './indexing'
import { LibraryAccess } from './library-access'
import { libraryErrorFrom } from './library-error'
import { envelopeOf } from './library-format'
import type { LibraryOptions } from './library-options'
import { LibraryPart } from './library-part'
import {
  historyOf,
  indexOf,
  partsOfLibrary,
  recordsOf,
  trashOf,
  type LibraryHistory,
  type LibraryParts,
  type LibraryRecords,
  type LibraryTrash,
} from './library-parts'
import { ProblemLog, type LibraryProblem } from './library-problem'
import { Listeners, type Listener } from './listeners'
import { prepareSearch } from './prepare-search'
import { PostponedWrite } from './postponed-write'
import { recordKinds } from './record-kinds'
import type { ChangedBy } from './record-shelf'
import type { RecordStore } from './record-store'
import { Tidying } from './tidying'
import { trustClock } from './trust-clock'
import { OutsideChanges } from './watching/outside-changes'

const indexQuietMs = 2_000
const indexLongestMs = 30_000

/** Everything that a person has written in Attune: files in a folder, and an index of them in memory. */
export class Library {
  readonly #parts: LibraryParts
  /** Where records are made, read, changed and removed, for each kind. */
  readonly records: LibraryRecords
  /** The earlier versions, for each kind of record. */
  readonly history: LibraryHistory
  /** What was deleted, for each kind of record. */
  readonly trash: LibraryTrash
  readonly #changes = new ChangeFeed()
  readonly #indexing: Indexing
  readonly #tidying: Tidying
  readonly #indexWrite: PostponedWrite
  readonly #scrub: Scrub
  readonly #scrubbing: Promise<void>
  /** What a person can do about what was found damaged. */
  readonly repairs: Repairs
  readonly #merged = new Listeners<string>()
  readonly #outside: OutsideChanges | null
  /** Resolves when the index shows what the folders hold; never rejects. */
  readonly reconciled: Promise<void>

  private constructor(
    readonly folder: string,
    private readonly access: LibraryAccess,
    private readonly problemLog: ProblemLog,
    /** Between the content of a record and the bytes of its file. */
    readonly envelope: Envelope,
    loaded: LoadedIndex | null,
    private readonly options: LibraryOptions,
  ) {
    const fileSystem = options.fileSystem ?? nodeFileSystem
    const surroundings = {
      fileSystem,
      root: folder,
      envelope,
      now: options.now,
      problems: problemLog,
      ensureAccess: () => access.ensure(),
      mayForget: trustClock(options.now, loaded?.tables.meetings ?? []),
      versionsElsewhere: options.versionsElsewhere ?? [],
      halfWrittenWaitsMs: options.halfWrittenWaitsMs,
      conflictWaitMs: options.conflictWaitMs,
      onMerged: (line: string) => this.#merged.tell(line),
    }
    this.#parts = partsOfLibrary((kind) => {
      const remembered = loaded?.tables[kind] ?? []
      return new LibraryPart(recordKinds[kind], surroundings, remembered, (id, by) =>
        this.#announce(kind, id, by),
      )
    })
    this.records = recordsOf(this.#parts)
    this.history = historyOf(this.#parts)
    this.trash = trashOf(this.#parts)
    const parts = this.#allParts
    this.#indexWrite = new PostponedWrite(
      async () => {
        await access.ensure()
        await saveIndex(
          fileSystem,
          options.cacheFolder ?? folder,
          envelope,
          indexOf(this.#parts),
          options.appVersion,
        )
      },
      options.indexQuietMs ?? indexQuietMs,
      indexLongestMs,
    )
    if (loaded?.isForeign !== false) this.#indexWrite.ask()
    this.#indexing = new Indexing(fileSystem, folder, parts, () => access.isHeld)
    // Without an index there is nothing to show, and so nothing to wait for.
    this.reconciled = this.#indexing.run(loaded === null ? undefined : options.reconcileAfter)
    this.#tidying = new Tidying(fileSystem, folder, parts, () => access.isHeld)
    void this.#tidying.start(this.reconciled)
    this.repairs = new Repairs(folder, problemLog, parts)
    this.#scrub = new Scrub(
      parts.toReversed().flatMap((part) => part.scrubbed()),
      new ScrubProgress(fileSystem, options.cacheFolder ?? folder, envelope, surroundings.ensureAccess),
      options.scrubPace ?? unhurriedPace,
      options.now,
    )
    this.#scrubbing = this.#scrub.run(this.reconciled)
    this.#outside =
      options.watchFolder === undefined
        ? null
        : new OutsideChanges(fileSystem, folder, parts, options.watchFolder)
    void this.reconciled.then(() => this.#outside?.start())
    void this.reconciled.then(() => prepareSearch(this.summaries()))
  }

  /**
   * Opens the library in a folder, and makes one where there is none. Resolves as soon as the index is loaded; rejects
   * with a LibraryError: `in-use`, `newer-version`, `locked` for a sealed one without its key, or why the folder cannot
   * be used.
   */
  static async open(folder: string, options: LibraryOptions): Promise<Library> {
    const root = resolve(folder)
    const fileSystem = options.fileSystem ?? nodeFileSystem
    const problems = new ProblemLog()
    const access = await LibraryAccess.open(fileSystem, root, options.now, problems)
    const envelope = await envelopeOf(fileSystem, root, options.dataKey).catch(async (error: unknown) => {
      await access.release()
      throw libraryErrorFrom(error)
    })
    await problems.keepIn(new ProblemFile(fileSystem, root, envelope, () => access.ensure()))
    const { cacheFolder = root } = options
    const loaded = await loadIndex(fileSystem, cacheFolder, envelope, options.appVersion)
    await dropTravelledCaches(fileSystem, root, cacheFolder === root)
    return new Library(root, access, problems, envelope, loaded, options)
  }

  /** The key of a sealed library, for those who read its files beside it; null for a plain one. */
  get dataKey(): DataKey | null {
    return this.options.dataKey ?? null
  }

  /** Whether there was no library in the folder before, and no record. */
  get isNew(): boolean {
    return this.access.isNew
  }

  get meetings(): RecordStore<Meeting> {
    return this.records.meetings
  }

  get people(): RecordStore<Person> {
    return this.records.people
  }

  get phrases(): RecordStore<Phrase> {
    return this.records.phrases
  }

  /** Drops what age has made superfluous, which also happens by itself now and then; never rejects. */
  tidy(): Promise<void> {
    return this.#tidying.run()
  }

  /** Summaries of all records of a kind, in no particular order; the same array until one of them changes. */
  summariesOf<K extends RecordKindName>(kind: K): readonly SummaryOf[K][] {
    return this.#parts[kind].index.all
  }

  summaries(): readonly MeetingSummary[] {
    return this.summariesOf('meetings')
  }

  peopleSummaries(): readonly PersonSummary[] {
    return this.summariesOf('people')
  }

  phraseSummaries(): readonly PhraseSummary[] {
    return this.summariesOf('phrases')
  }

  /** Hears, in bundles, which records' summaries changed, came or went. */
  onChanged(listener: Listener<LibraryChange>): () => void {
    return this.#changes.onChanged(listener)
  }

  /** Hears, in a line for the person, of each record that was changed on two machines and merged here. */
  onMerged(listener: Listener<string>): () => void {
    return this.#merged.add(listener)
  }

  /** Compares the folders with the index soon, for changes that nobody told of. */
  lookAround(): void {
    this.#outside?.sweepSoon()
  }

  /** How far reading outdated records is, or null when none is being read. */
  get indexing(): IndexingProgress | null {
    return this.#indexing.progress
  }

  onIndexing(listener: Listener<IndexingProgress | null>): () => void {
    return this.#indexing.onProgress(listener)
  }

  /** What was found and not dismissed, also when the library was last open. */
  get problems(): readonly LibraryProblem[] {
    return this.problemLog.all
  }

  /** Hears that something was found, dealt with or dismissed. */
  onProblemsChanged(listener: Listener<void>): () => void {
    return this.problemLog.onChanged(listener)
  }

  /** Reads and verifies every file now, as is otherwise done bit by bit in idle time. */
  verifyAll(): Promise<void> {
    return this.#scrub.round()
  }

  /** Finishes every save, writes the index and gives the folder free. Nothing can be saved afterwards. */
  async close(): Promise<void> {
    this.#indexing.stop()
    this.#scrub.stop()
    await this.#tidying.stop()
    await this.#outside?.stop()
    await Promise.all([this.reconciled, this.#scrubbing, ...this.#allParts.map((part) => part.close())])
    this.#changes.flush()
    await this.#indexWrite.flush()
    await this.problemLog.remembered()
    await this.access.release()
  }

  #announce(kind: RecordKindName, id: string, by: ChangedBy): void {
    this.#changes.announce(kind, id, by)
    this.#indexWrite.ask()
  }

  /** Of all kinds, the few records before the many. */
  get #allParts(): readonly LibraryParts[RecordKindName][] {
    return recordKindNames.map((kind) => this.#parts[kind])
  }
}
