import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import type { FileSystem } from './file-system'
import { LibraryError, libraryErrorFrom } from './library-error'
import { isRunning, processStartOf } from './process-identity'
import { isMissing, systemCodeOf } from './system-code'

const ownerSchema = z.object({
  /** Tells two openings by one process apart. */
  token: z.string(),
  pid: z.number().int().positive(),
  host: z.string(),
  processStart: z.string().nullable(),
  lockedAt: z.string(),
})

type Owner = z.infer<typeof ownerSchema>

/** The holder shows that it is alive by touching the file this often. */
const heartbeatMs = 30_000

/** A lock whose holder cannot be asked counts as left behind when it was not touched for this long. */
const abandonedMs = 4 * heartbeatMs

interface FoundLock {
  readonly text: string
  readonly owner: Owner | null
  readonly touchedAt: number
}

/**
 * One process a library: the file `library.lock` says whose turn it is. A lock that a killed process left behind is
 * taken over, so that a library always opens again.
 */
export class LibraryLock {
  #heartbeat: NodeJS.Timeout | null = null

  private constructor(
    private readonly fileSystem: FileSystem,
    private readonly path: string,
    private readonly owner: Owner,
  ) {}

  /** Rejects with `in-use` when a living process holds the lock, and with what the disk says when it takes no file. */
  static async acquire(fileSystem: FileSystem, root: string, now: number): Promise<LibraryLock> {
    const path = join(root, 'library.lock')
    const owner: Owner = {
      token: randomUUID(),
      pid: process.pid,
      host: hostname(),
      processStart: await processStartOf(process.pid),
      lockedAt: new Date(now).toISOString(),
    }
    const lock = new LibraryLock(fileSystem, path, owner)
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      if (await lock.#create()) return lock
      const found = await lock.#find()
      if (found === null) continue
      // Just created and not yet written, perhaps: it gets a moment.
      if (found.owner === null && attempt < 4) await delay(30)
      else if (found.owner !== null && (await isHeld(found.owner, found.touchedAt))) throw inUse(found.owner)
      else await lock.#clearAway(found)
    }
    throw new LibraryError('in-use')
  }

  /** Shows every now and then that the holder lives; `onLost` hears when somebody else has taken the lock. */
  keep(onLost: () => void): void {
    this.#heartbeat = setInterval(() => void this.#beat(onLost), heartbeatMs).unref()
  }

  async release(): Promise<void> {
    if (this.#heartbeat !== null) clearInterval(this.#heartbeat)
    this.#heartbeat = null
    const found = await this.#find().catch(() => null)
    if (found?.owner?.token === this.owner.token) await this.fileSystem.removeFile(this.path).catch(() => undefined)
  }

  async #beat(onLost: () => void): Promise<void> {
    const found = await this.#find().catch(() => null)
    if (found?.owner?.token === this.owner.token) {
      await this.fileSystem.touch(this.path, Date.now()).catch(() => undefined)
      return
    }
    if (found === null || this.#heartbeat === null) return
    clearInterval(this.#heartbeat)
    this.#heartbeat = null
    onLost()
  }

  async #create(): Promise<boolean> {
    try {
      await writeNew(this.fileSystem, this.path, `${JSON.stringify(this.owner)}\n`)
      return true
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') return false
      throw libraryErrorFrom(error)
    }
  }

  async #find(): Promise<FoundLock | null> {
    try {
      const { mtimeMs } = await this.fileSystem.inspect(this.path)
      const text = Buffer.from(await this.fileSystem.readFile(this.path)).toString()
      return { text, owner: parseOwner(text), touchedAt: mtimeMs }
    } catch (error) {
      if (isMissing(error)) return null
      throw libraryErrorFrom(error)
    }
  }

  /**
   * Renames a lock that was left behind out of the way: of two processes that try, one succeeds. Should it turn out to
   * be a lock that another process took in this very moment, it is given back.
   */
  async #clearAway(stale: FoundLock): Promise<void> {
    const aside = join(dirname(this.path), `.library.lock.${this.owner.token}.tmp`)
    try {
      await this.fileSystem.rename(this.path, aside)
      const moved = Buffer.from(await this.fileSystem.readFile(aside)).toString()
      if (moved !== stale.text) await writeNew(this.fileSystem, this.path, moved)
      await this.fileSystem.removeFile(aside)
    } catch (error) {
      const code = systemCodeOf(error)
      if (code !== 'ENOENT' && code !== 'EEXIST') throw libraryErrorFrom(error)
    }
  }
}

/** Whether the process that wrote the lock still runs; where that cannot be known, the heartbeat decides. */
async function isHeld(owner: Owner, touchedAt: number): Promise<boolean> {
  const isFresh = Date.now() - touchedAt < abandonedMs
  if (owner.host !== hostname()) return isFresh
  if (!(await isRunning(owner.pid))) return false
  const start = await processStartOf(owner.pid)
  return owner.processStart === null || start === null ? isFresh : owner.processStart === start
}

function inUse(owner: Owner): LibraryError {
  const where = owner.host === hostname() ? 'on this machine' : `on ${owner.host}`
  return new LibraryError('in-use', `Another Attune ${where} has this library open. Close it there first.`)
}

function parseOwner(text: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function writeNew(fileSystem: FileSystem, path: string, text: string): Promise<void> {
  const file = await fileSystem.createFile(path)
  try {
    await file.write(Buffer.from(text))
  } catch (error) {
    await fileSystem.removeFile(path).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
}
