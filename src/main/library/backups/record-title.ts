import { z } from 'zod'
import type { Envelope, FileLabel } from '../envelope'

const titleSchema = z.union([
  z
    .object({ title: z.string() })
    .transform(({ title }) => (title.trim() === '' ? 'Untitled meeting' : title)),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ text: z.string() }).transform(({ text }) => text),
])

/** The kind and the id in `meetings/<id>.json`. */
function labelOf(path: string): FileLabel {
  const [kind = '', fileName = ''] = path.split('/')
  return { kind, id: fileName.slice(0, Math.max(0, fileName.lastIndexOf('.'))) }
}

/** What people call a record, from the bytes of its file. */
export function titleOf(path: string, bytes: Uint8Array, envelope: Envelope): string {
  try {
    return titleSchema.parse(JSON.parse(Buffer.from(envelope.unwrap(bytes, labelOf(path))).toString()))
  } catch {
    return 'A record that cannot be read'
  }
}
