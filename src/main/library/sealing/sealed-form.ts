import { jsonCodec } from '../codec'
import type { Envelope, FileLabel } from '../envelope'
import { NewerRecord } from '../library-error'
import { plainEnvelope } from '../plain-envelope'
import { labelOfPath } from './content-label'

/** One file of a library: its path from the library on with forward slashes, and its bytes. */
export interface PlacedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * The sealed form of a plain file. A record keeps its content; what is none (a damaged one in the quarantine, a copy
 * that a syncing program made) is sealed byte for byte under a label of its own, so that unsealing gives it back as it
 * was.
 */
export function sealedForm({ path, bytes }: PlacedFile, envelope: Envelope): PlacedFile {
  const record = path.endsWith('.json') ? readRecord(path, bytes) : null
  if (record === null) return { path: `${path}.sealed`, bytes: envelope.wrap(bytes, bytesLabel(path)) }
  return { path: path.replace(/\.json$/, '.sealed'), bytes: envelope.wrap(record.content, record.label) }
}

/**
 * The plain form of a sealed file, or null when it does not open: then nobody can read it, and it stays as it is.
 * Throws `newer-version` for what a newer Attune sealed.
 */
export function plainForm({ path, bytes }: PlacedFile, envelope: Envelope): PlacedFile | null {
  const original = path.replace(/\.sealed$/, '')
  const label = labelOfPath(path)
  const content = label === null ? null : opened(bytes, label, envelope)
  if (label !== null && content !== null) {
    return { path: `${original}.json`, bytes: plainEnvelope.wrap(content, label) }
  }
  const raw = opened(bytes, bytesLabel(original), envelope)
  return raw === null ? null : { path: original, bytes: raw }
}

/** Whether a sealed form gives back what the plain file held, which is checked before that one goes. */
export function holdsTheSame(sealed: PlacedFile, plain: PlacedFile, envelope: Envelope): boolean {
  const record = plain.path.endsWith('.json') ? readRecord(plain.path, plain.bytes) : null
  const expected = record?.content ?? plain.bytes
  const label = record?.label ?? bytesLabel(plain.path)
  const content = opened(sealed.bytes, label, envelope)
  return content !== null && Buffer.from(content).equals(expected)
}

/** For bytes that are no record's: the name is a part of the label, the folder is not, as the file may be moved. */
function bytesLabel(path: string): FileLabel {
  return { kind: 'bytes', id: path.slice(path.lastIndexOf('/') + 1) }
}

/** The content, or null for what does not open. Rejects with `newer-version`: a newer Attune can open that. */
function opened(bytes: Uint8Array, label: FileLabel, envelope: Envelope): Uint8Array | null {
  try {
    return envelope.unwrap(bytes, label)
  } catch (error) {
    if (error instanceof NewerRecord) throw error
    return null
  }
}

function readRecord(path: string, bytes: Uint8Array) {
  const label = labelOfPath(path)
  if (label === null) return null
  try {
    const content = plainEnvelope.unwrap(bytes, label)
    // Files of the first layout carry no checksum: only what can be parsed is taken for a record.
    jsonCodec.decode(content)
    return { label, content }
  } catch {
    return null
  }
}
