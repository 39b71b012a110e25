import { join } from 'node:path'
import { writeDurably } from './durable-file'
import type { FileSystem } from './file-system'
import { LibraryError } from './library-error'
import {
  applyPlan,
  encodePlan,
  isPathInLibrary,
  planPath,
  stagingFolder,
  type StagedPlan,
} from './staged-plan'
import { dropStaging, finishStagedChange } from './finish-staged-change'

/**
 * A change of many files that happens whole or not at all, whatever happens meanwhile: new files are first made durable
 * in a folder of their own; writing the plan is the point of no return; then they are moved into place. A change that
 * was committed and interrupted is finished at the next opening, without a question and without any key.
 *
 * The library must be closed, and its lock held by whoever changes it.
 */
export class StagedChange {
  readonly #puts: [string, string][] = []
  readonly #removes: string[] = []

  private constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
  ) {}

  /** Finishes a change that was committed before, and drops one that was not. */
  static async begin(fileSystem: FileSystem, root: string): Promise<StagedChange> {
    await finishStagedChange(fileSystem, root)
    await fileSystem.createFolder(stagingFolder(root))
    return new StagedChange(fileSystem, root)
  }

  /** Has these bytes at `path` (from the library's folder on, with forward slashes) once the change is committed. */
  async put(path: string, bytes: Uint8Array): Promise<void> {
    requirePath(path)
    const part = `${this.#puts.length}.part`
    this.#puts.push([part, path])
    const file = await this.fileSystem.createFile(join(stagingFolder(this.root), part))
    try {
      await file.write(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  /** Reads back from the disk what was put for `path`, so that it can be checked before it counts. */
  async readBack(path: string): Promise<Uint8Array> {
    const part = this.#puts.findLast(([, target]) => target === path)?.[0]
    if (part === undefined) throw new LibraryError('not-found')
    return this.fileSystem.readFile(join(stagingFolder(this.root), part))
  }

  /** Has nothing at `path` once the change is committed. */
  remove(path: string): void {
    requirePath(path)
    this.#removes.push(path)
  }

  /**
   * Once this resolved, everything is in place. When it rejects, nothing is, or the rest follows at the next opening:
   * the library must then be opened anew rather than the change be made again.
   */
  async commit(): Promise<void> {
    const plan: StagedPlan = { puts: this.#puts, removes: this.#removes }
    await this.fileSystem.syncFolder(stagingFolder(this.root))
    await this.fileSystem.syncFolder(this.root)
    await writeDurably(this.fileSystem, planPath(this.root), encodePlan(plan))
    await applyPlan(this.fileSystem, this.root, plan)
    await dropStaging(this.fileSystem, this.root)
  }

  /** Takes everything back, as long as `commit` was not called. */
  async abandon(): Promise<void> {
    await dropStaging(this.fileSystem, this.root)
  }
}

function requirePath(path: string): void {
  if (!isPathInLibrary(path)) throw new LibraryError('invalid-id')
}
