import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Meeting } from '../../src/domain/meetings/meeting'
import type { Person } from '../../src/domain/people/person'
import { jsonCodec } from '../../src/main/library/codec'
import { plainEnvelope } from '../../src/main/library/plain-envelope'

const storedSchema = z.object({ attune: z.literal(1), content: z.unknown() })

/** What a plain file of a library holds; a file without an envelope is taken as it is. */
export function contentOf(text: string): unknown {
  const json: unknown = JSON.parse(text)
  const stored = storedSchema.safeParse(json)
  return stored.success ? stored.data.content : json
}

export async function contentOfFile(path: string): Promise<unknown> {
  return contentOf(await readFile(path, 'utf8'))
}

/** A record's file as the library writes it, for what another program puts there. */
export function storedRecord(kind: 'meetings' | 'people', record: Meeting | Person): Uint8Array {
  return plainEnvelope.wrap(jsonCodec.encode(record), { kind, id: record.id })
}
