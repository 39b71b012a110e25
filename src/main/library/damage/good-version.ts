import type { FileLabel } from '../envelope'

export type VersionOrigin = 'history' | 'backup' | 'conflict-copy'

/** An earlier state of a record, somewhere; whether its bytes are well is known only once they were read. */
export interface StoredVersion {
  readonly origin: VersionOrigin
  /** When this state was saved, as an ISO instant. */
  readonly savedAt: string
  /** The bytes of its file, as they would stand in the record's place. */
  readonly readBytes: () => Promise<Uint8Array>
}

/** A place where earlier states of records are kept: those of one record, the newest first. */
export type VersionSource = (label: FileLabel) => AsyncIterable<StoredVersion>

export interface GoodVersion<T> {
  readonly record: T
  readonly bytes: Uint8Array
  readonly origin: VersionOrigin
  readonly savedAt: string
}

/**
 * The newest version that reads well, or null. The sources are asked in turn, and a later one only when nothing in
 * those before it reads: what cannot be read or listed is passed over.
 */
export async function findGoodVersion<T>(
  sources: readonly VersionSource[],
  label: FileLabel,
  decode: (bytes: Uint8Array) => T,
): Promise<GoodVersion<T> | null> {
  for (const source of sources) {
    const found = await findIn(source, label, decode).catch(() => null)
    if (found !== null) return found
  }
  return null
}

async function findIn<T>(
  source: VersionSource,
  label: FileLabel,
  decode: (bytes: Uint8Array) => T,
): Promise<GoodVersion<T> | null> {
  for await (const { origin, savedAt, readBytes } of source(label)) {
    try {
      const bytes = await readBytes()
      return { record: decode(bytes), bytes, origin, savedAt }
    } catch {
      // The next one may be well.
    }
  }
  return null
}
