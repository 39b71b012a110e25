import { z } from 'zod'
import { instantSchema } from '../../../domain/records/instant'

export const backupFormatVersion = 1

/** The manifest's place in the archive: the last one, as it tells the digests of all the others. */
export const manifestPath = 'manifest.json'

const countSchema = z.number().int().min(0)

/**
 * What a backup says of itself in the archive's comment, where it is found at once. Plain ASCII, and nothing of it
 * names anybody.
 */
const backupFactsSchema = z.object({
  formatVersion: z.number().int(),
  appVersion: z.string(),
  takenAt: instantSchema,
  /** Tells one library from another. */
  libraryId: z.string(),
  /** Meetings and people. */
  records: countSchema,
  inTrash: countSchema,
  files: countSchema,
})

export type BackupFacts = z.infer<typeof backupFactsSchema>

/** The facts again, and the SHA-256 of each file, as hexadecimal digits by its place in the library. */
const backupManifestSchema = backupFactsSchema.extend({ digests: z.record(z.string(), z.string()) })

export interface BackupManifest {
  readonly facts: BackupFacts
  readonly digests: ReadonlyMap<string, string>
}

export function encodeFacts(facts: BackupFacts): string {
  return JSON.stringify({ attune: 'backup', ...facts })
}

/** The facts, or null when this is no backup. Those of a newer format are found too, so that it can be said. */
export function decodeFacts(comment: string): BackupFacts | null {
  try {
    const raw: unknown = JSON.parse(comment)
    const isBackup = typeof raw === 'object' && raw !== null && 'attune' in raw && raw.attune === 'backup'
    return isBackup ? backupFactsSchema.parse(raw) : null
  } catch {
    return null
  }
}

export function encodeManifest({ facts, digests }: BackupManifest): Buffer {
  return Buffer.from(`${JSON.stringify({ ...facts, digests: Object.fromEntries(digests) }, null, 1)}\n`)
}

/** Throws on bytes that are none. */
export function decodeManifest(bytes: Uint8Array): BackupManifest {
  const { digests, ...facts } = backupManifestSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
  return { facts, digests: new Map(Object.entries(digests)) }
}
