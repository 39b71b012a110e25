import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { recordMarkdown } from '../../../domain/exchange/record-markdown'
import { playName } from '../../../domain/plays/play-name'
import { mapKinds } from '../../../domain/records/map-kinds'
import { recordKindNames, type RecordKindName } from '../../../domain/records/record-kind-name'
import { writeZip, type FileToPack } from '../archive/write-zip'
import { jsonCodec } from '../codec'
import { renameOver } from '../durable-rename'
import type { FileSystem } from '../file-system'
import type { Library } from '../library'
import { namedRecord } from '../title-of-record'
import { withTemporary } from '../temporary-file'
import { ExportArchive } from './export-archive'
import {
  encodeExportFacts,
  encodeExportManifest,
  exportFormatVersion,
  exportManifestPath,
} from './export-manifest'
import type { ExportFacts } from './export-manifest'
import { recordsToExport } from './records-to-export'

export interface ExportOptions {
  readonly fileSystem: FileSystem
  readonly library: Library
  /** Which meetings, with their people and the promises made in them; null for everything. */
  readonly meetingIds: readonly string[] | null
  readonly appVersion: string
  readonly now: number
  readonly signal: AbortSignal
  readonly onProgress: (stage: 'packing' | 'checking', done: number, total: number) => void
}

export interface Exported {
  /** How many records of each kind are in the archive. */
  readonly counts: Readonly<Record<RecordKindName, number>>
  /** Records that could not be read, and so are not in the archive. */
  readonly leftOut: number
}

/**
 * Writes records as one archive: JSON from which an import makes exactly the same again, and Markdown to read. It is
 * written beside under another name, read back, and then gets its name.
 */
export function exportLibrary(target: string, options: ExportOptions): Promise<Exported> {
  const { fileSystem, signal, onProgress } = options
  return withTemporary(fileSystem, target, async (temporary) => {
    const packing = new ExportPacking(options)
    const file = await fileSystem.createFile(temporary)
    try {
      await writeZip(file, packing.files(), () => encodeExportFacts(packing.facts))
      await file.sync()
    } finally {
      await file.close()
    }
    const archive = await ExportArchive.open(temporary)
    try {
      let checked = 0
      const records = archive.records(signal)
      while ((await records.next()).done !== true) {
        checked += 1
        onProgress('checking', checked, archive.recordCount)
      }
    } finally {
      await archive.close()
    }
    signal.throwIfAborted()
    await renameOver(fileSystem, temporary, target)
    await fileSystem.syncFolder(dirname(target))
    return { counts: mapKinds((kind) => packing.facts[kind]), leftOut: packing.leftOut }
  })
}

interface RecordName<K> {
  readonly kind: K
  readonly id: string
}

class ExportPacking {
  leftOut = 0
  facts: ExportFacts
  readonly #digests = new Map<string, string>()
  readonly #readableNames = new Set<string>()

  constructor(private readonly options: ExportOptions) {
    const { appVersion, now } = options
    const exportedAt = new Date(now).toISOString()
    this.facts = { formatVersion: exportFormatVersion, appVersion, exportedAt, ...mapKinds(() => 0) }
  }

  async *files(): AsyncGenerator<FileToPack> {
    const { library, meetingIds, signal, onProgress } = this.options
    const wanted = recordsToExport(library, meetingIds)
    const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
    const total = Object.values(wanted).reduce((count, ids) => count + ids.length, 0)
    let done = 0
    for (const kind of recordKindNames) {
      for (const id of wanted[kind]) {
        signal.throwIfAborted()
        yield* this.#record({ kind, id }, (personId) => names.get(personId) ?? null)
        onProgress('packing', (done += 1), total)
      }
    }
    const manifest = encodeExportManifest(this.facts, this.#digests)
    yield { path: exportManifestPath, bytes: manifest, modifiedAt: new Date(this.facts.exportedAt) }
  }

  async *#record<K extends RecordKindName>(
    { kind, id }: RecordName<K>,
    nameOf: (personId: string) => string | null,
  ): AsyncGenerator<FileToPack> {
    const record = await this.#read(() => this.options.library.records[kind].read(id))
    if (record === null) return
    const title = namedRecord<K>(kind, record)
    yield this.#json(kind, record)
    // Among meetings one looks for a day.
    const day = 'startsAt' in record ? record.startsAt?.slice(0, 10) : undefined
    const name = day === undefined ? title : `${day} ${title}`
    const nameOfPlay = (playId: string) => playName(playId, this.options.library.summariesOf('plays'))
    const text = recordMarkdown[kind](record, title, nameOf, nameOfPlay)
    yield this.#readable(kind, name, text, record.updatedAt)
    this.facts = { ...this.facts, [kind]: this.facts[kind] + 1 }
  }

  async #read<T>(read: () => Promise<T | null>): Promise<T | null> {
    const record = await read().catch(() => null)
    if (record === null) this.leftOut += 1
    return record
  }

  #json(kind: string, record: { readonly id: string; readonly updatedAt: string }): FileToPack {
    const path = `records/${kind}/${record.id}.json`
    const bytes = jsonCodec.encode(record)
    this.#digests.set(path, createHash('sha256').update(bytes).digest('hex'))
    return { path, bytes, modifiedAt: new Date(record.updatedAt) }
  }

  #readable(kind: string, name: string, text: string, updatedAt: string): FileToPack {
    const plain =
      name
        .replace(/[^\p{L}\p{N} ,'’()&-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 80) || 'Untitled'
    let path = `readable/${kind}/${plain}.md`
    for (let copy = 2; this.#readableNames.has(path.toLowerCase()); copy += 1) {
      path = `readable/${kind}/${plain} (${copy}).md`
    }
    this.#readableNames.add(path.toLowerCase())
    return { path, bytes: Buffer.from(text), modifiedAt: new Date(updatedAt) }
  }
}
