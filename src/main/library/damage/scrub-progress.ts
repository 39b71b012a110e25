import { join } from 'node:path'
import { z } from 'zod'
import { jsonCodec } from '../codec'
import { writeDurably } from '../durable-file'
import type { Envelope, FileLabel } from '../envelope'
import type { FileSystem } from '../file-system'

const label: FileLabel = { kind: 'verified', id: 'verified' }

const placeSchema = z.object({ folder: z.string(), name: z.string() })

const stateSchema = z.object({
  /** The file that was verified last in a round that is not finished. */
  after: placeSchema.nullable(),
  /** When the last whole round ended, in milliseconds; null when one is under way, or none ever ended. */
  finishedAt: z.number().nullable(),
})

export type PlaceOfScrub = z.infer<typeof placeSchema>

type ScrubState = z.infer<typeof stateSchema>

const nothingYet: ScrubState = { after: null, finishedAt: null }

/** How far the files of a library were verified: a file of its own, which nothing is lost with. */
export class ScrubProgress {
  readonly #path: string

  constructor(
    private readonly fileSystem: FileSystem,
    root: string,
    private readonly envelope: Envelope,
    private readonly ensureAccess: () => Promise<void>,
  ) {
    this.#path = join(root, `verified${envelope.extension}`)
  }

  async read(): Promise<ScrubState> {
    try {
      const bytes = await this.fileSystem.readFile(this.#path)
      return stateSchema.parse(jsonCodec.decode(this.envelope.unwrap(bytes, label)))
    } catch {
      return nothingYet
    }
  }

  async write(state: ScrubState): Promise<void> {
    await this.ensureAccess()
    await writeDurably(this.fileSystem, this.#path, this.envelope.wrap(jsonCodec.encode(state), label))
  }
}
