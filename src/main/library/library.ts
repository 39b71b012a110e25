import { resolve } from 'node:path'
import type { Meeting } from '../../domain/meetings/meeting'
import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import type { Person, PersonSummary } from '../../domain/people/person'
import type { Phrase, PhraseSummary } from '../../domain/phrases/phrase'
import type { RecordKindName } from '../../domain/records/record-kind-name'
import { ChangeFeed, type LibraryChange } from './change-feed'
import { dropTravelledCaches } from './conflicts/travelled-caches'
import type { VersionSource } from './damage/good-version'
import { ProblemFile } from './damage/problem-file'
import { Repairs } from './damage/repairs'
import { Scrub, unhurriedPace, type ScrubPace } from './damage/scrub'
import { ScrubProgress } from './damage/scrub-progress'
import type { DataKey } from './data-key'
import type { Envelope } from './envelope'
import { nodeFileSystem, type FileSystem } from './file-system'
import type { RecordHistory } from './history/record-history'
import { loadIndex, saveIndex, type LoadedIndex, type SavedIndex } from './index-file'
import { Indexing, type IndexingProgress } from './indexing'
import { LibraryAccess } from './library-access'
import { libraryErrorFrom } from './library-error'
import { envelopeOf } from './library-format'
import { LibraryPart } from './library-part'
import { ProblemLog, type LibraryProblem } from './library-problem'
import { Listeners, type Listener } from './listeners'
import { prepareSearch } from './prepare-search'
import { PostponedWrite } from './postponed-write'
import { meetingKind, personKind, phraseKind } from './record-kinds'
import type { ChangedBy } from './record-shelf'
import type { RecordStore } from './record-store'
import { Tidying } from './tidying'
import type { RecordTrash } from './trash/record-trash'
import { trustClock } from './trust-clock'
import { OutsideChanges } from './watching/outside-changes'
import type { WatchFolder } from './watching/watch-folder'

export interface LibraryOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Summaries that another version made are made anew from their files. */
  readonly appVersion: string
  readonly fileSystem?: FileSystem
  /**
   * Where the index is, which belongs to one machine: a library that is kept the same on two of them must not carry it
   * along. The library's own folder, unless another is given.
   */
  readonly cacheFolder?: string
  /** What everything in a sealed library is sealed with. */
  readonly dataKey?: DataKey
  /** Comparing the index with the folders waits for this, so that the first window need not. */
  readonly reconcileAfter?: Promise<unknown>
  /** `index.json` is written when nothing has changed for this long. */
  readonly indexQuietMs?: number
  /** Where else good versions of damaged records may be found: in backups. */
  readonly versionsElsewhere?: readonly VersionSource[]
  /** How every file is verified in idle time. */
  readonly scrubPace?: ScrubPace
  /** Follows what other programs do in the folders while the library is open; nothing is followed without. */
  readonly watchFolder?: WatchFolder
  /** How often a file that another program may be writing just now is read again before it counts as damaged. */
  readonly halfWrittenWaitsMs?: readonly number[]
  /** How long to wait before a conflict copy is taken in, in milliseconds: better not the same on each machine. */
  readonly conflictWaitMs?: () => number
}

/** What was deleted, for each kind of record. */
export interface LibraryTrash {
  readonly meetings: RecordTrash<Meeting>
  readonly people: RecordTrash<Person>
  readonly phrases: RecordTrash<Phrase>
}

/** The earlier versions, for each kind of record. */
export interface LibraryHistory {
  readonly meetings: RecordHistory<Meeting>
  readonly people: RecordHistory<Person>
  readonly phrases: RecordHistory<Phrase>
}

const indexQuietMs = 2_000
const indexLongestMs = 30_000

/** Everything that a person has written in Attune: files in a folder, and an index of them in memory. */
export class Library {
  readonly #meetings: LibraryPart<Meeting, MeetingSummary>
  readonly #people: LibraryPart<Person, PersonSummary>
  readonly #phrases: LibraryPart<Phrase, PhraseSummary>
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
      mayForget: trustClock(options.now, loaded?.meetings ?? []),
      versionsElsewhere: options.versionsElsewhere ?? [],
      halfWrittenWaitsMs: options.halfWrittenWaitsMs,
      conflictWaitMs: options.conflictWaitMs,
      onMerged: (line: string) => this.#merged.tell(line),
    }
    this.#meetings = new LibraryPart(meetingKind, surroundings, (id, by) =>
      this.#announce('meetings', id, by),
    )
    this.#people = new LibraryPart(personKind, surroundings, (id, by) => this.#announce('people', id, by))
    this.#phrases = new LibraryPart(phraseKind, surroundings, (id, by) => this.#announce('phrases', id, by))
    // The few come before the many.
    const parts = [this.#people, this.#phrases, this.#meetings]
    this.#indexWrite = new PostponedWrite(
      async () => {
        await access.ensure()
        await saveIndex(
          fileSystem,
          options.cacheFolder ?? folder,
          envelope,
          this.#indexNow(),
          options.appVersion,
        )
      },
      options.indexQuietMs ?? indexQuietMs,
      indexLongestMs,
    )
    this.#meetings.index.restore(loaded?.meetings ?? [])
    this.#people.index.restore(loaded?.people ?? [])
    this.#phrases.index.restore(loaded?.phrases ?? [])
    if (loaded?.isForeign !== false) this.#indexWrite.ask()
    this.#indexing = new Indexing(fileSystem, folder, parts, () => access.isHeld)
    // Without an index there is nothing to show, and so nothing to wait for.
    this.reconciled = this.#indexing.run(loaded === null ? undefined : options.reconcileAfter)
    this.#tidying = new Tidying(fileSystem, folder, parts, () => access.isHeld)
    void this.#tidying.start(this.reconciled)
    this.repairs = new Repairs(folder, problemLog, parts)
    this.#scrub = new Scrub(
      [this.#meetings, this.#people, this.#phrases].flatMap((part) => part.scrubbed()),
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
    return this.#meetings.store
  }

  get people(): RecordStore<Person> {
    return this.#people.store
  }

  get phrases(): RecordStore<Phrase> {
    return this.#phrases.store
  }

  get history(): LibraryHistory {
    const [meetings, people, phrases] = [this.#meetings, this.#people, this.#phrases]
    return { meetings: meetings.history, people: people.history, phrases: phrases.history }
  }

  get trash(): LibraryTrash {
    const [meetings, people, phrases] = [this.#meetings, this.#people, this.#phrases]
    return { meetings: meetings.trash, people: people.trash, phrases: phrases.trash }
  }

  /** Drops what age has made superfluous, which also happens by itself now and then; never rejects. */
  tidy(): Promise<void> {
    return this.#tidying.run()
  }

  /** Summaries of all meetings, in no particular order; the same array until one of them changes. */
  summaries(): readonly MeetingSummary[] {
    return this.#meetings.index.all
  }

  peopleSummaries(): readonly PersonSummary[] {
    return this.#people.index.all
  }

  phraseSummaries(): readonly PhraseSummary[] {
    return this.#phrases.index.all
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
    const parts = [this.#meetings, this.#people, this.#phrases]
    await Promise.all([this.reconciled, this.#scrubbing, ...parts.map((part) => part.close())])
    this.#changes.flush()
    await this.#indexWrite.flush()
    await this.problemLog.remembered()
    await this.access.release()
  }

  #announce(kind: RecordKindName, id: string, by: ChangedBy): void {
    this.#changes.announce(kind, id, by)
    this.#indexWrite.ask()
  }

  #indexNow(): SavedIndex {
    return {
      meetings: this.#meetings.index.entries,
      people: this.#people.index.entries,
      phrases: this.#phrases.index.entries,
    }
  }
}
