import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { t } from '../../texts/t'
import { writeDurably } from './durable-file'
import type { FileSystem } from './file-system'
import { LibraryError, libraryErrorFrom } from './library-error'
import { lockFileName } from './lock-file-name'
import { heartbeatMs, isAlive, isHere, parseLockOwner, thisProcess, type LockOwner } from './lock-owner'
import { isMissing, systemCodeOf } from './system-code'

interface FoundLock {
  readonly text: string
  readonly owner: LockOwner | null
  readonly touchedAt: number
}

/** Other processes may come and go while one tries to get the lock; after so many tries it is theirs. */
const attempts = 20

/** How long to wait for another process that is in the middle of creating the lock, or of taking it over. */
const waitMs = 25

/** A lock without an owner may have been created this very moment; it gets so many waits to be written. */
const unwrittenAttempts = 4

/** The locks that this process has, or is about to have; another one that names it was left behind by a failing disk. */
const heldHere = new Set<string>()

/**
 * One process a library: a file in its folder says whose turn it is. A lock that a killed process left behind is taken
 * over, so that a library always opens again. Each machine has a lock of its own: a program that keeps the folder the
 * same on two machines brings the other’s along, which must not keep anybody from opening.
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
    const lock = new LibraryLock(fileSystem, join(root, await lockFileName(root)), await thisProcess(now))
    heldHere.add(lock.owner.token)
    try {
      await lock.#acquire()
      return lock
    } catch (error) {
      heldHere.delete(lock.owner.token)
      throw error
    }
  }

  async #acquire(): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (await this.#create(this.path)) return
      const found = await this.#find(this.path)
      if (found === null) continue
      if (await this.#isHeld(found, attempt)) {
        if (found.owner !== null) throw inUse(found.owner)
        await delay(waitMs)
      } else if (await this.#takeOver(found, attempt)) return
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
    heldHere.delete(this.owner.token)
  }

  async #beat(onLost: () => void): Promise<void> {
    if (await this.#isOurs()) {
      await this.fileSystem.touch(this.path, Date.now()).catch(() => undefined)
      return
    }
    if (this.#heartbeat === null) return
    this.#stopBeating()
    heldHere.delete(this.owner.token)
    onLost()
  }

  #stopBeating(): void {
    if (this.#heartbeat !== null) clearInterval(this.#heartbeat)
    this.#heartbeat = null
  }

  /** A lock that cannot be read at the moment is not taken for lost. */
  async #isOurs(): Promise<boolean> {
    try {
      return (await this.#find(this.path))?.owner?.token === this.owner.token
    } catch {
      return true
    }
  }

  /**
   * Replaces a lock that was left behind. Of several processes that try, one at a time may, behind a guard; so none of
   * them replaces the lock of another that was quicker.
   */
  async #takeOver(stale: FoundLock, attempt: number): Promise<boolean> {
    const guard = `${this.path}.guard`
    if (!(await this.#create(guard))) {
      const found = await this.#find(guard)
      if (found === null || (await this.#isHeld(found, attempt))) await delay(waitMs)
      else await this.fileSystem.removeFile(guard).catch(() => undefined)
      return false
    }
    try {
      if ((await this.#find(this.path))?.text !== stale.text) return false
      await writeDurably(this.fileSystem, this.path, bytesOf(this.owner))
      return true
    } catch (error) {
      throw libraryErrorFrom(error)
    } finally {
      await this.fileSystem.removeFile(guard).catch(() => undefined)
    }
  }

  async #isHeld({ owner, touchedAt }: FoundLock, attempt: number): Promise<boolean> {
    if (owner === null) return attempt <= unwrittenAttempts
    const isThisProcess =
      isHere(owner) && owner.pid === this.owner.pid && owner.processStart === this.owner.processStart
    return isThisProcess ? heldHere.has(owner.token) : isAlive(owner, touchedAt)
  }

  async #create(path: string): Promise<boolean> {
    try {
      await writeNew(this.fileSystem, path, bytesOf(this.owner))
      return true
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') return false
      throw libraryErrorFrom(error)
    }
  }

  async #find(path: string): Promise<FoundLock | null> {
    try {
      const { mtimeMs } = await this.fileSystem.inspect(path)
      const text = Buffer.from(await this.fileSystem.readFile(path)).toString()
      return { text, owner: parseLockOwner(text), touchedAt: mtimeMs }
    } catch (error) {
      if (isMissing(error)) return null
      throw libraryErrorFrom(error)
    }
  }
}

function inUse(owner: LockOwner): LibraryError {
  return new LibraryError(
    'in-use',
    isHere(owner)
      ? t('Another Attune on this machine has this library open. Close it there first.')
      : t('Another Attune on {{machine}} has this library open. Close it there first.', {
          machine: owner.host,
        }),
  )
}

function bytesOf(owner: LockOwner): Uint8Array {
  return Buffer.from(`${JSON.stringify(owner)}\n`)
}

async function writeNew(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.createFile(path)
  try {
    await file.write(bytes)
  } catch (error) {
    await fileSystem.removeFile(path).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
}
