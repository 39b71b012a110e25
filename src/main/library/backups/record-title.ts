import { z } from 'zod'

/** The content of a record's file; throws when the bytes are damaged, or sealed with another key. */
export type ReadContent = (
  bytes: Uint8Array,
  label: { readonly kind: string; readonly id: string },
) => Uint8Array

const titleSchema = z.union([
  z
    .object({ title: z.string() })
    .transform(({ title }) => (title.trim() === '' ? 'Untitled meeting' : title)),
  z.object({ name: z.string() }).transform(({ name }) => name),
])

/** The kind and the id in `meetings/<id>.json`. */
export function labelOf(path: string): { readonly kind: string; readonly id: string } {
  const [kind = '', fileName = ''] = path.split('/')
  return { kind, id: fileName.slice(0, Math.max(0, fileName.lastIndexOf('.'))) }
}

/** What people call a record, from the bytes of its file. */
export function titleOf(path: string, bytes: Uint8Array, readContent: ReadContent): string {
  try {
    return titleSchema.parse(JSON.parse(Buffer.from(readContent(bytes, labelOf(path))).toString()))
  } catch {
    return 'A record that cannot be read'
  }
}
