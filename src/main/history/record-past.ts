import { t } from '../../texts/t'
import { describeChanges } from '../../domain/history/describe-changes'
import { findChanges, type RecordField } from '../../domain/history/record-field'
import type {
  FieldDifference,
  HistoryVersion,
  RecordHistoryAnswer,
} from '../../ipc/requests/history-requests'
import type { RecordHistory } from '../library/history/record-history'
import { LibraryError } from '../library/library-error'
import type { StoredRecord } from '../library/record-kind'
import type { RecordStore } from '../library/record-store'
import { compareTexts } from './compare-texts'

/** What the past of a record needs to know of its kind. */
export interface KindWithPast<T extends StoredRecord> {
  readonly store: RecordStore<T>
  readonly history: RecordHistory<T>
  readonly titleOf: (record: T) => string
  /** The record as one of its own, under another name. */
  readonly renamed: (record: T, title: string) => T
  readonly fieldsOf: (record: T) => readonly RecordField[]
}

/** The earlier states of records of one kind, compared in words for people, and brought back. */
export class RecordPast<T extends StoredRecord> {
  constructor(
    private readonly kind: KindWithPast<T>,
    private readonly nowIso: () => string,
    private readonly newId: () => string,
  ) {}

  /** Rejects with `not-found` when there is no such record now. */
  async list(id: string): Promise<RecordHistoryAnswer> {
    const present = await this.#present(id)
    const presentFields = this.kind.fieldsOf(present)
    const kept = await this.kind.history.list(id)
    const fields: (readonly RecordField[] | null)[] = []
    for (const { name } of kept) fields.push(await this.#fieldsOfVersion(id, name))
    const versions = kept.map(({ name, savedAt }, place): HistoryVersion => ({
      name,
      savedAt,
      changes: changesBetween(fields[place + 1], fields[place]),
      isReadable: fields[place] !== null,
    }))
    return {
      title: this.kind.titleOf(present),
      present: { savedAt: present.updatedAt, changes: changesBetween(fields[0], presentFields) },
      versions,
    }
  }

  /** The parts in which a version differs from the present, or from the version before it. */
  async compare(id: string, name: string, against: 'present' | 'version-before'): Promise<FieldDifference[]> {
    const version = await this.kind.history.read(id, name)
    const other = against === 'present' ? await this.#present(id) : await this.#versionBefore(id, name)
    const fields = this.kind.fieldsOf(version)
    const otherFields = other === null ? [] : this.kind.fieldsOf(other)
    const changes =
      against === 'present' ? findChanges(fields, otherFields) : findChanges(otherFields, fields)
    return changes.map(({ key, label, format, before, after }) => ({
      key,
      label,
      format,
      pieces: format === 'text' ? compareTexts(before, after) : wholePieces(before, after),
    }))
  }

  /** Makes a record of its own of a version. */
  async restoreCopy(id: string, name: string, asOf: string): Promise<{ id: string; title: string }> {
    const version = await this.kind.history.read(id, name)
    const now = this.nowIso()
    const own = { ...version, id: this.newId(), createdAt: now, updatedAt: now }
    const title = t('{{title}} (as of {{day}})', {
      title: this.kind.titleOf(version),
      day: asOf,
    }).trim()
    const created = await this.kind.store.create(this.kind.renamed(own, title))
    return { id: created.id, title }
  }

  /** Lets a version be the present state again; what is the present state now is kept as a version first. */
  async putInPlace(id: string, name: string): Promise<{ keptAs: string }> {
    const version = await this.kind.history.read(id, name)
    const { keptAs } = await this.kind.store.replace(id, () => ({ ...version, updatedAt: this.nowIso() }))
    return { keptAs }
  }

  async #present(id: string): Promise<T> {
    const record = await this.kind.store.read(id)
    if (record === null) throw new LibraryError('not-found')
    return record
  }

  async #versionBefore(id: string, name: string): Promise<T | null> {
    const versions = await this.kind.history.list(id)
    const before = versions[versions.findIndex((version) => version.name === name) + 1]
    return before === undefined ? null : this.kind.history.read(id, before.name)
  }

  /** Null when the version cannot be read: then it is shown as such, and the others are shown all the same. */
  async #fieldsOfVersion(id: string, name: string): Promise<readonly RecordField[] | null> {
    try {
      return this.kind.fieldsOf(await this.kind.history.read(id, name))
    } catch {
      return null
    }
  }
}

function changesBetween(
  before: readonly RecordField[] | null | undefined,
  after: readonly RecordField[] | null | undefined,
): readonly string[] | null {
  if (!before || !after) return null
  return describeChanges(findChanges(before, after))
}

function wholePieces(before: string, after: string): FieldDifference['pieces'] {
  return [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '')
}
