import { createHash } from 'node:crypto'
import { t } from '../../../texts/t'
import { migrateRecord, type RawRecord } from '../../../domain/records/migrate-record'
import {
  recordKindNames,
  recordKindNameSchema,
  type RecordKindName,
} from '../../../domain/records/record-kind-name'
import type { RecordOf, SummaryOf } from '../../../domain/records/record-of'
import { recordIdSchema } from '../../../domain/records/record-id'
import { ZipArchive, type ArchiveEntry } from '../archive/zip-archive'
import { LibraryError } from '../library-error'
import type { RecordKind } from '../record-kind'
import { recordKinds } from '../record-kinds'
import { parseForeignJson } from './check-json'
import type { Incoming, IncomingRecord } from './incoming-record'
import {
  decodeExportDigests,
  decodeExportFacts,
  exportFormatVersion,
  exportManifestPath,
} from './export-manifest'
import type { ExportFacts } from './export-manifest'

const recordPath = /^records\/([^/]+)\/([^/]+)\.json$/

/** An archive that Attune exported, or that says so. Nothing in it is believed before it is checked. */
export class ExportArchive {
  private constructor(
    private readonly zip: ZipArchive,
    readonly facts: ExportFacts,
  ) {}

  static async open(path: string): Promise<ExportArchive> {
    const zip = await ZipArchive.open(path)
    const facts = decodeExportFacts(zip.comment)
    if (facts !== null && facts.formatVersion <= exportFormatVersion) return new ExportArchive(zip, facts)
    await zip.close()
    throw facts === null
      ? new LibraryError(
          'archive-refused',
          t('This archive was not exported by Attune. Nothing was taken from it.'),
        )
      : new LibraryError(
          'newer-version',
          t('A newer version of Attune wrote this archive. Update Attune to import it.'),
        )
  }

  get recordCount(): number {
    return recordKindNames.reduce((count, kind) => count + this.facts[kind], 0)
  }

  close(): Promise<void> {
    return this.zip.close()
  }

  /** Every record, checked. Rejects with `archive-refused` on the first thing that is not as it should be. */
  async *records(signal: AbortSignal): AsyncGenerator<IncomingRecord> {
    const digests = await this.#readDigests()
    let found = 0
    for await (const entry of this.zip.entries()) {
      signal.throwIfAborted()
      if (entry.path === exportManifestPath || /^readable\/.*\.md$/.test(entry.path)) continue
      const [, folder, id = ''] = recordPath.exec(entry.path) ?? []
      const kind = recordKindNameSchema.safeParse(folder)
      if (!kind.success || !recordIdSchema.safeParse(id).success)
        throw refused(t('A file in the archive does not belong in it: {{file}}.', { file: nameOf(entry) }))
      const bytes = await entry.read()
      const digest = createHash('sha256').update(bytes).digest('hex')
      if (digests.get(entry.path) !== digest)
        throw refused(
          t('A file in the archive is not as it was exported: {{file}}.', { file: nameOf(entry) }),
        )
      found += 1
      yield parse({ kind: kind.data, id }, entry, bytes) as IncomingRecord
    }
    if (found !== digests.size || found !== this.recordCount) {
      throw new LibraryError(
        'archive-refused',
        t('The archive is not whole: records are missing. Nothing was taken from it.'),
      )
    }
  }

  async #readDigests(): Promise<ReadonlyMap<string, string>> {
    for await (const entry of this.zip.entries()) {
      if (entry.path !== exportManifestPath) continue
      const bytes = await entry.read()
      try {
        return decodeExportDigests(bytes)
      } catch {
        break
      }
    }
    throw new LibraryError(
      'archive-refused',
      t('The archive’s list of files is missing or damaged. Nothing was taken from it.'),
    )
  }
}

interface RecordName<K> {
  readonly kind: K
  readonly id: string
}

function parse<K extends RecordKindName>(
  { kind: name, id }: RecordName<K>,
  entry: ArchiveEntry,
  bytes: Uint8Array,
): Incoming<K> {
  const kind: RecordKind<RecordOf[K], SummaryOf[K]> = recordKinds[name]
  try {
    const raw = parseForeignJson(bytes)
    const isRecord = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    const record = kind.schema.parse(isRecord ? migrateRecord(raw as RawRecord, kind.migrations) : raw)
    if (record.id === id) return { kind: name, record }
  } catch (error) {
    if (error instanceof LibraryError) throw error
  }
  throw refused(
    t('A file in the archive is not a record that this version of Attune can read: {{file}}.', {
      file: nameOf(entry),
    }),
  )
}

function refused(message: string): LibraryError {
  return new LibraryError('archive-refused', t('{{message}} Nothing was taken from it.', { message }))
}

function nameOf({ path }: ArchiveEntry): string {
  return JSON.stringify(path.slice(0, 80))
}
