import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { FileSystem } from './file-system'
import { LibraryError, libraryErrorFrom } from './library-error'
import { heartbeatMs, isAlive, isHere, parseLockOwner, thisProcess, type LockOwner } from './lock-owner'
import { isMissing, systemCodeOf } from './system-code'

interface FoundLock {
  readonly text: string
  readonly owner: LockOwner | null
  readonly touchedAt: number
}

/** Other processes may come and go while one tries to get the lock; after so many tries it is theirs. */
const attempts = 10

/** A lock without an owner may have been created this very moment; it gets a few of these to be written. */
const unwrittenLockDelayMs = 30
const unwrittenLockAttempts = 3

/**
 * One process a library: the file `library.lock` says whose turn it is. A lock that a killed process left behind is
 * taken over, so that a library always opens again.
 */
export class LibraryLock {
  #heartbeat: NodeJS.Timeout | null = null

  private constructor(
    private readonly fileSystem: FileSystem,
    private readonly path: string,
    private readonly owner: LockOwner,
  ) {}

  /** Rejects with `in-use` when a living process holds the lock, and with what the disk says when it takes no file. */
  static async acquire(fileSystem: FileSystem, root: string, now: number): Promise<LibraryLock> {
    const lock = new LibraryLock(fileSystem, join(root, 'library.lock'), await thisProcess(now))
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (await lock.#create()) return lock
      const found = await lock.#find()
      if (found === null) continue
      if (found.owner === null && attempt <= unwrittenLockAttempts) await delay(unwrittenLockDelayMs)
      else if (found.owner !== null && (await isAlive(found.owner, found.touchedAt))) throw inUse(found.owner)
      else await lock.#clearAway(found)
    }
    throw new LibraryError('in-use')
  }

  /** Shows every now and then that the holder lives; `onLost` hears when somebody else has taken the lock. */
  keep(onLost: () => void, everyMs: number = heartbeatMs): void {
    this.#heartbeat = setInterval(() => void this.#beat(onLost), everyMs).unref()
  }

  async release(): Promise<void> {
    this.#stopBeating()
    if (await this.#isOurs()) await this.fileSystem.removeFile(this.path).catch(() => undefined)
  }

  async #beat(onLost: () => void): Promise<void> {
    if (await this.#isOurs()) {
      await this.fileSystem.touch(this.path, Date.now()).catch(() => undefined)
      return
    }
    if (this.#heartbeat === null) return
    this.#stopBeating()
    onLost()
  }

  #stopBeating(): void {
    if (this.#heartbeat !== null) clearInterval(this.#heartbeat)
    this.#heartbeat = null
  }

  /** A lock that cannot be read at the moment is not taken for lost. */
  async #isOurs(): Promise<boolean> {
    try {
      return (await this.#find())?.owner?.token === this.owner.token
    } catch {
      return true
    }
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
      return { text, owner: parseLockOwner(text), touchedAt: mtimeMs }
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

function inUse(owner: LockOwner): LibraryError {
  const where = isHere(owner) ? 'on this machine' : `on ${owner.host}`
  return new LibraryError('in-use', `Another Attune ${where} has this library open. Close it there first.`)
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
