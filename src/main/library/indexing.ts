import { join } from 'node:path'
import type { FileSystem } from './file-system'
import { Listeners, type Listener } from './listeners'
import { findOutdated, refreshAll, type Reconcilable } from './reconcile'
import { recordIdOf } from './record-file-name'
import { removeLeftovers } from './temporary-file'

export interface IndexingProgress {
  readonly done: number
  readonly total: number
}

/** More often than this nobody can read a count. */
const tellEveryMs = 100

/** Brings the index in line with the folders, once, beside everything else that happens. */
export class Indexing {
  readonly #listeners = new Listeners<IndexingProgress | null>()
  readonly #stopping = new AbortController()
  #progress: IndexingProgress | null = null
  #toldAt = 0

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    private readonly kinds: readonly Reconcilable[],
    /** Whether this process is the one that may write here, and so may tidy up. */
    private readonly mayTidy: () => boolean,
  ) {}

  get progress(): IndexingProgress | null {
    return this.#progress
  }

  onProgress(listener: Listener<IndexingProgress | null>): () => void {
    return this.#listeners.add(listener)
  }

  /** Never rejects: a folder that cannot be listed now is compared at the next opening. */
  async run(after: Promise<unknown> | undefined): Promise<void> {
    const { signal } = this.#stopping
    const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    await Promise.race([Promise.allSettled([after]), stopped])
    const outdated = await Promise.all(this.kinds.map((kind) => this.#findOutdated(kind)))
    const total = outdated.reduce((sum, ids) => sum + ids.length, 0)
    if (total === 0) return
    this.#tell({ done: 0, total })
    for (const [place, kind] of this.kinds.entries()) {
      await refreshAll(kind, outdated[place] ?? [], signal, (count) => this.#advance(count))
    }
    this.#tell(null)
  }

  stop(): void {
    this.#stopping.abort()
  }

  async #findOutdated(kind: Reconcilable): Promise<string[]> {
    const folder = join(this.root, kind.folder)
    try {
      const names = await this.fileSystem.listFolder(folder)
      if (this.mayTidy()) await this.#tidy(kind, names)
      return await findOutdated(this.fileSystem, folder, names, kind, this.#stopping.signal)
    } catch {
      return []
    }
  }

  async #tidy(kind: Reconcilable, names: readonly string[]): Promise<void> {
    await removeLeftovers(this.fileSystem, join(this.root, kind.folder), names)
    const ids = names.flatMap((name) => recordIdOf(name, kind.fileExtension) ?? [])
    await kind.endHalfMoves(new Set(ids)).catch(() => undefined)
  }

  #advance(count: number): void {
    if (this.#progress === null) return
    const { done, total } = this.#progress
    this.#progress = { done: done + count, total }
    if (performance.now() - this.#toldAt >= tellEveryMs) this.#tell(this.#progress)
  }

  #tell(progress: IndexingProgress | null): void {
    this.#progress = progress
    this.#toldAt = performance.now()
    this.#listeners.tell(progress)
  }
}
