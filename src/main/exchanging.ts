import { t } from '../texts/t'
import type { ImportPreview } from '../ipc/requests/exchange-requests'
import type { ImportDecision } from '../domain/exchange/decide-import'
import { ExportArchive } from './library/exchange/export-archive'
import type { IncomingRecord } from './library/exchange/incoming-record'
import { exportLibrary, type Exported } from './library/exchange/export-library'
import { planRecord, type ImportingLibrary } from './library/exchange/import-records'
import { MarkdownFolder } from './library/exchange/markdown-folder'
import type { FileSystem } from './library/file-system'
import { LibraryError, libraryErrorFrom } from './library/library-error'
import { envelopeOf } from './library/library-format'
import type { LibrarySession } from './library-session'
import { StagedChange } from './library/staged-change'
import type { LongTasks, TaskReport } from './long-tasks'

/** So many names can be looked through; more are counted. */
const namesShown = 100

export interface ExchangingOptions {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly session: () => LibrarySession
  readonly tasks: LongTasks
  readonly appVersion: string
  readonly now: () => number
}

interface Incoming {
  readonly recordCount: number
  readonly skipped: readonly string[]
  records(signal: AbortSignal): AsyncIterable<IncomingRecord>
}

interface Source {
  readonly kind: 'archive' | 'notes'
  readonly path: string
}

/** Exports records, and imports what was looked at. */
export class Exchanging {
  #lookedAt: Source | null = null
  #outcome: string | null = null

  constructor(private readonly options: ExchangingOptions) {}

  /** How the last import ended, for a page that was shown anew. */
  get outcome(): string | null {
    return this.#outcome
  }

  export(target: string, meetingIds: readonly string[] | null): Promise<Exported> {
    const { fileSystem, tasks, appVersion, now, session } = this.options
    const { library } = session()
    if (library === null) throw new LibraryError('closed')
    return tasks.run('export', ({ signal, tell }) =>
      exportLibrary(target, {
        ...{ fileSystem, library, meetingIds, appVersion, signal },
        now: now(),
        onProgress: tell,
      }),
    )
  }

  /** Reads everything that would come in and compares it with the library; changes nothing. */
  look(source: Source): Promise<ImportPreview> {
    this.#lookedAt = null
    return this.options.tasks.run('import', async (report) => {
      const titles: Record<ImportDecision, string[]> = { new: [], same: [], theirs: [], ours: [], both: [] }
      const library = this.#libraryNow()
      const skipped = await this.#withIncoming(source, report, async (incoming) => {
        let done = 0
        for await (const each of incoming.records(report.signal)) {
          const { decision, title } = await planRecord(library, each)
          titles[decision].push(title)
          report.tell('checking', (done += 1), incoming.recordCount)
        }
        return incoming.skipped
      })
      this.#lookedAt = source
      return {
        source: source.kind,
        added: named(titles.new),
        replaced: named(titles.theirs),
        copied: named(titles.both),
        newerHere: named(titles.ours),
        same: titles.same.length,
        skipped: named(skipped),
      }
    })
  }

  /** Imports what was looked at last: all of it, or nothing. */
  async import(): Promise<void> {
    const source = this.#lookedAt
    if (source === null) throw new LibraryError('not-found', t('Choose what to import first.'))
    const { fileSystem, root, tasks, session } = this.options
    const dataKey = session().library?.dataKey ?? undefined
    const importing = tasks.run('import', (report) =>
      session().whileClosed(async () => {
        // The folder is asked: the library may have been sealed while this waited for its turn.
        const library = { fileSystem, root, envelope: await envelopeOf(fileSystem, root, dataKey) }
        const change = await StagedChange.begin(fileSystem, root)
        const put = await this.#stage(source, library, change, report).catch(async (error: unknown) => {
          await change.abandon()
          throw error
        })
        await change.commit()
        this.#outcome = t('Imported: {{count}} records. What they replaced is kept in the history.', {
          count: put,
        })
      }),
    )
    await importing.catch((error: unknown) => {
      const { code, message } = libraryErrorFrom(error)
      this.#outcome =
        code === 'cancelled'
          ? t('The import was cancelled. Nothing was imported.')
          : t('Nothing was imported. {{message}}', { message })
      throw error
    })
  }

  async #stage(
    source: Source,
    library: ImportingLibrary,
    change: StagedChange,
    report: TaskReport,
  ): Promise<number> {
    return this.#withIncoming(source, report, async (incoming) => {
      let put = 0
      let done = 0
      for await (const each of incoming.records(report.signal)) {
        const { decision, putInto } = await planRecord(library, each)
        await putInto(change)
        if (decision !== 'same' && decision !== 'ours') put += 1
        report.tell('writing', (done += 1), incoming.recordCount)
      }
      return put
    })
  }

  async #withIncoming<R>(
    { kind, path }: Source,
    { signal }: TaskReport,
    task: (incoming: Incoming) => Promise<R>,
  ): Promise<R> {
    if (kind === 'notes') return task(await MarkdownFolder.open(this.options.fileSystem, path, signal))
    const archive = await ExportArchive.open(path)
    try {
      return await task({
        skipped: [],
        recordCount: archive.recordCount,
        records: (stopping) => archive.records(stopping),
      })
    } finally {
      await archive.close()
    }
  }

  #libraryNow(): ImportingLibrary {
    const { fileSystem, root, session } = this.options
    const { library } = session()
    if (library === null) throw new LibraryError('closed')
    return { fileSystem, root, envelope: library.envelope }
  }
}

function named(names: readonly string[]) {
  return { total: names.length, names: names.slice(0, namesShown) }
}
