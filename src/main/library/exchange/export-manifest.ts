import { z } from 'zod'
import { mapKinds } from '../../../domain/records/map-kinds'
import type { RecordKindName } from '../../../domain/records/record-kind-name'
import { instantSchema } from '../../../domain/records/instant'

/** 2: phrases may be among the records. 3: promises, entries, check-ins, plays and pages too. */
export const exportFormatVersion = 3

export const exportManifestPath = 'manifest.json'

/** What an export says of itself in the archive's comment. */
const exportFactsSchema = z.object({
  formatVersion: z.number().int(),
  appVersion: z.string(),
  exportedAt: instantSchema,
  // How many records of each kind it holds; an archive of before knows fewer kinds.
  ...(mapKinds(() => z.number().int().min(0).default(0)) satisfies Record<RecordKindName, z.ZodType>),
})

export type ExportFacts = z.infer<typeof exportFactsSchema>

/** The SHA-256 of each record’s file, as hexadecimal digits. */
const digestsSchema = z.object({ digests: z.record(z.string(), z.string()) })

export function encodeExportFacts(facts: ExportFacts): string {
  return JSON.stringify({ attune: 'export', ...facts })
}

/** Null when this is no export. */
export function decodeExportFacts(comment: string): ExportFacts | null {
  try {
    const raw: unknown = JSON.parse(comment)
    const isExport = typeof raw === 'object' && raw !== null && 'attune' in raw && raw.attune === 'export'
    return isExport ? exportFactsSchema.parse(raw) : null
  } catch {
    return null
  }
}

export function encodeExportManifest(facts: ExportFacts, digests: ReadonlyMap<string, string>): Buffer {
  return Buffer.from(`${JSON.stringify({ ...facts, digests: Object.fromEntries(digests) }, null, 1)}\n`)
}

/** Throws on bytes that are none. */
export function decodeExportDigests(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { digests } = digestsSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
  return new Map(Object.entries(digests))
}
