import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { meetingMarkdown, personMarkdown, phraseMarkdown } from '../../../domain/exchange/record-markdown'
import type { Meeting } from '../../../domain/meetings/meeting'
import { writeZip, type FileToPack } from '../archive/write-zip'
import { jsonCodec } from '../codec'
import { renameOver } from '../durable-rename'
import type { FileSystem } from '../file-system'
import type { Library } from '../library'
import { withTemporary } from '../temporary-file'
import { ExportArchive } from './export-archive'
import {
  encodeExportFacts,
  encodeExportManifest,
  exportFormatVersion,
  exportManifestPath,
} from './export-manifest'
import type { ExportFacts } from './export-manifest'

export interface ExportOptions {
  readonly fileSystem: FileSystem
  readonly library: Library
  /** Which meetings, with the people in them; null for everything, phrases too. */
  readonly meetingIds: readonly string[] | null
  readonly appVersion: string
  readonly now: number
  readonly signal: AbortSignal
  readonly onProgress: (stage: 'packing' | 'checking', done: number, total: number) => void
}

export interface Exported {
  readonly meetings: number
  readonly people: number
  readonly phrases: number
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
    const { meetings, people, phrases } = packing.facts
    return { meetings, people, phrases, leftOut: packing.leftOut }
  })
}

class ExportPacking {
  leftOut = 0
  facts: ExportFacts
  readonly #digests = new Map<string, string>()
  readonly #readableNames = new Set<string>()

  constructor(private readonly options: ExportOptions) {
    const { appVersion, now } = options
    const exportedAt = new Date(now).toISOString()
    const none = { meetings: 0, people: 0, phrases: 0 }
    this.facts = { formatVersion: exportFormatVersion, appVersion, exportedAt, ...none }
  }

  async *files(): AsyncGenerator<FileToPack> {
    const { library, meetingIds, signal, onProgress } = this.options
    const ids = meetingIds ?? library.summaries().map(({ id }) => id)
    const wanted = new Set(meetingIds ?? [])
    const met = library.summaries().filter(({ id }) => meetingIds === null || wanted.has(id))
    const metIds = new Set(met.flatMap(({ personIds }) => personIds))
    const people = library.peopleSummaries().filter(({ id }) => meetingIds === null || metIds.has(id))
    const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
    const phrases = meetingIds === null ? library.phraseSummaries() : []
    const total = ids.length + people.length + phrases.length
    let done = 0
    for (const { id } of people) {
      signal.throwIfAborted()
      const person = await this.#read(() => library.people.read(id))
      if (person !== null) {
        yield this.#json('people', person)
        yield this.#readable('people', person.name, personMarkdown(person), person.updatedAt)
        this.facts = { ...this.facts, people: this.facts.people + 1 }
      }
      onProgress('packing', (done += 1), total)
    }
    for (const { id } of phrases) {
      signal.throwIfAborted()
      const phrase = await this.#read(() => library.phrases.read(id))
      if (phrase !== null) {
        yield this.#json('phrases', phrase)
        yield this.#readable('phrases', phrase.text, phraseMarkdown(phrase), phrase.updatedAt)
        this.facts = { ...this.facts, phrases: this.facts.phrases + 1 }
      }
      onProgress('packing', (done += 1), total)
    }
    for (const id of ids) {
      signal.throwIfAborted()
      const meeting = await this.#read(() => library.meetings.read(id))
      if (meeting !== null) {
        yield this.#json('meetings', meeting)
        const text = meetingMarkdown(meeting, (personId) => names.get(personId) ?? null)
        yield this.#readable('meetings', readableNameOf(meeting), text, meeting.updatedAt)
        this.facts = { ...this.facts, meetings: this.facts.meetings + 1 }
      }
      onProgress('packing', (done += 1), total)
    }
    const manifest = encodeExportManifest(this.facts, this.#digests)
    yield { path: exportManifestPath, bytes: manifest, modifiedAt: new Date(this.facts.exportedAt) }
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

function readableNameOf({ startsAt, title }: Meeting): string {
  return [startsAt?.slice(0, 10), title].filter((part) => part !== undefined).join(' ')
}
