import type { DataKey } from '../data-key'
import type { Envelope } from '../envelope'
import { plainEnvelope } from '../plain-envelope'
import { sealedEnvelope } from '../sealed-envelope'
import { plainForm, sealedForm, type PlacedFile } from '../sealing/sealed-form'

/** The form that every file of a library has. */
export interface LibraryForm {
  readonly envelope: Envelope
  /** The key at hand: that of a sealed library, or one that a plain library was sealed with before. */
  readonly dataKey: DataKey | null
}

/** The form of a library that is opened with this key, or with none. */
export function formWith(dataKey: DataKey | null): LibraryForm {
  return { dataKey, envelope: dataKey === null ? plainEnvelope : sealedEnvelope(dataKey) }
}

/**
 * A file as a library of this form has it. A sealed one that does not open stays as it is: then nobody can read it.
 * Throws `newer-version` for what a newer Attune sealed.
 */
export function inFormOf({ envelope, dataKey }: LibraryForm, file: PlacedFile): PlacedFile {
  const isSealed = file.path.endsWith('.sealed')
  if (isSealed === envelope.isSealed) return file
  if (envelope.isSealed) return sealedForm(file, envelope)
  return (dataKey === null ? null : plainForm(file, sealedEnvelope(dataKey))) ?? file
}

/** What a file holds, the same in either form. */
export function plainBytesOf({ dataKey }: LibraryForm, file: PlacedFile): Uint8Array {
  if (!file.path.endsWith('.sealed') || dataKey === null) return file.bytes
  return plainForm(file, sealedEnvelope(dataKey))?.bytes ?? file.bytes
}
