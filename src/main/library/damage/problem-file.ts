import { join } from 'node:path'
import { z } from 'zod'
import { jsonCodec } from '../codec'
import { writeDurably } from '../durable-file'
import { exists } from '../durable-rename'
import type { Envelope, FileLabel } from '../envelope'
import type { FileSystem } from '../file-system'
import { isLibraryErrorCode, type LibraryErrorCode } from '../library-error'
import type { KnownProblem, ProblemMemory } from '../library-problem'

const label: FileLabel = { kind: 'problems', id: 'problems' }

const repairSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none-found') }),
  z.object({
    kind: z.literal('restored'),
    from: z.enum(['history', 'backup', 'conflict-copy']),
    savedAt: z.string(),
  }),
  z.object({ kind: z.literal('undone'), size: z.number(), mtimeMs: z.number() }),
])

const problemSchema = z.object({
  code: z.custom<LibraryErrorCode>((code) => typeof code === 'string' && isLibraryErrorCode(code)),
  file: z.string(),
  keptAt: z.string(),
  whatHappened: z.string(),
  noticedAt: z.string(),
  title: z.string().optional(),
  repair: repairSchema.optional(),
})

const fileSchema = z.array(z.object({ problem: problemSchema, isDismissed: z.boolean() }))

/**
 * A small file beside what is kept in quarantine: which damage was found and not yet seen by the person. It is worth as
 * little as an index: without it nothing is lost but the telling.
 */
export class ProblemFile implements ProblemMemory {
  readonly #path: string
  #written = ''

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    private readonly envelope: Envelope,
    private readonly ensureAccess: () => Promise<void>,
  ) {
    this.#path = join(root, 'quarantine', `problems${envelope.extension}`)
  }

  /** What was written last; nothing when there is no such file or it cannot be read. */
  async read(): Promise<readonly KnownProblem[]> {
    try {
      const bytes = await this.fileSystem.readFile(this.#path)
      const known = fileSchema.parse(jsonCodec.decode(this.envelope.unwrap(bytes, label)))
      this.#written = JSON.stringify(known)
      const isThere = await Promise.all(known.map(({ problem }) => this.#isKept(problem.keptAt)))
      return known.filter((_, place) => isThere[place])
    } catch {
      return []
    }
  }

  async write(known: readonly KnownProblem[]): Promise<void> {
    const text = JSON.stringify(known)
    if (text === this.#written || (known.length === 0 && this.#written === '')) return
    await this.ensureAccess()
    await writeDurably(this.fileSystem, this.#path, this.envelope.wrap(jsonCodec.encode(known), label))
    this.#written = text
  }

  /** What was taken out of quarantine by hand was seen; what cannot be looked at is still told. */
  #isKept(keptAt: string): Promise<boolean> {
    return exists(this.fileSystem, join(this.root, keptAt)).catch(() => true)
  }
}
