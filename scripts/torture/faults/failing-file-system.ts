import type { FileSystem } from '../../../src/main/library/file-system'

/** A disk that refuses one call, or every call from one on, as long as the fault lasts. */
export class Fault {
  #calls = 0
  #state: 'waiting' | 'armed' | 'over' = 'waiting'
  /** Whether a call was refused. */
  hasHit = false

  constructor(
    private readonly code: string,
    /** Counted from 1, from the moment at which the fault is armed. */
    private readonly nth: number,
    private readonly lasts: 'once' | 'on',
  ) {}

  arm(): void {
    this.#state = 'armed'
  }

  heal(): void {
    this.#state = 'over'
  }

  /** To be asked before each call; throws the system's error when this is one to refuse. */
  readonly meet = (): void => {
    if (this.#state !== 'armed') return
    this.#calls += 1
    const isRefused = this.lasts === 'once' ? this.#calls === this.nth : this.#calls >= this.nth
    if (!isRefused) return
    this.hasHit = true
    throw Object.assign(new Error(`${this.code}: injected`), { code: this.code })
  }
}

/** The same disk, with a fault: every call but closing a file may be refused, and does nothing then. */
export function failing(disk: FileSystem, { meet }: Fault): FileSystem {
  const guarded =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      meet()
      return call(...args)
    }
  return {
    hasBusyMoments: disk.hasBusyMoments,
    createFile: async (path) => {
      meet()
      const file = await disk.createFile(path)
      return {
        write: async (bytes) => {
          try {
            meet()
          } catch (error) {
            // A disk that is full takes a part of it.
            await file.write(bytes.subarray(0, bytes.length / 2))
            throw error
          }
          await file.write(bytes)
        },
        sync: guarded(() => file.sync()),
        stamp: guarded(() => file.stamp()),
        close: () => file.close(),
      }
    },
    readFile: guarded((path) => disk.readFile(path)),
    inspect: guarded((path) => disk.inspect(path)),
    listFolder: guarded((path) => disk.listFolder(path)),
    createFolder: guarded((path) => disk.createFolder(path)),
    rename: guarded((from, to) => disk.rename(from, to)),
    link: guarded((from, to) => disk.link(from, to)),
    removeFile: guarded((path) => disk.removeFile(path)),
    removeFolder: guarded((path) => disk.removeFolder(path)),
    touch: guarded((path, now) => disk.touch(path, now)),
    syncFolder: guarded((path) => disk.syncFolder(path)),
  }
}
