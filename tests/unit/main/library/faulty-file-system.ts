import { nodeFileSystem, type FileSystem } from '../../../../src/main/library/file-system'

type Call = Exclude<keyof FileSystem, 'hasBusyMoments'> | 'write' | 'sync' | 'stamp' | 'close'

/** The system's error as Node makes it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

interface Fault {
  readonly call: Call
  readonly code: string
  readonly path: RegExp
  timesLeft: number
  /** So many calls go well before. */
  skip: number
}

/** A real disk on which single calls fail when told to, and which counts its calls. */
export class FaultyFileSystem implements FileSystem {
  hasBusyMoments = false
  readonly counts = new Map<Call, number>()
  readonly #calls: { readonly call: Call; readonly path: string }[] = []
  readonly #faults: Fault[] = []

  /** Lets the next calls of this name, on a path that matches, fail with a system error. */
  fail(call: Call, code: string, { path = /./, times = 1, skip = 0 } = {}): void {
    this.#faults.push({ call, code, path, timesLeft: times, skip })
  }

  /** Everything works again. */
  heal(): void {
    this.#faults.length = 0
  }

  count(call: Call): number {
    return this.counts.get(call) ?? 0
  }

  /** How often it was called on paths that match, since the beginning. */
  countOn(call: Call, path: RegExp): number {
    return this.#calls.filter((one) => one.call === call && path.test(one.path)).length
  }

  readonly createFile: FileSystem['createFile'] = async (path) => {
    this.#enter('createFile', path)
    const file = await nodeFileSystem.createFile(path)
    return {
      write: async (bytes) => {
        // A disk that is full takes a part of it.
        if (this.#isFaulty('write', path)) await file.write(bytes.subarray(0, bytes.length / 2))
        this.#enter('write', path)
        await file.write(bytes)
      },
      sync: async () => {
        this.#enter('sync', path)
        await file.sync()
      },
      stamp: async () => {
        this.#enter('stamp', path)
        return file.stamp()
      },
      close: async () => {
        await file.close()
        this.#enter('close', path)
      },
    }
  }

  readonly readFile = this.#guarded('readFile', (path) => nodeFileSystem.readFile(path))
  readonly inspect = this.#guarded('inspect', (path) => nodeFileSystem.inspect(path))
  readonly listFolder = this.#guarded('listFolder', (path) => nodeFileSystem.listFolder(path))
  readonly createFolder = this.#guarded('createFolder', (path) => nodeFileSystem.createFolder(path))
  readonly removeFile = this.#guarded('removeFile', (path) => nodeFileSystem.removeFile(path))
  readonly removeFolder = this.#guarded('removeFolder', (path) => nodeFileSystem.removeFolder(path))
  readonly syncFolder = this.#guarded('syncFolder', (path) => nodeFileSystem.syncFolder(path))

  readonly rename: FileSystem['rename'] = async (from, to) => {
    this.#enter('rename', to)
    await nodeFileSystem.rename(from, to)
  }

  readonly link: FileSystem['link'] = async (from, to) => {
    this.#enter('link', to)
    await nodeFileSystem.link(from, to)
  }

  readonly touch: FileSystem['touch'] = async (path, now) => {
    this.#enter('touch', path)
    await nodeFileSystem.touch(path, now)
  }

  #guarded<R>(call: Call, work: (path: string) => Promise<R>): (path: string) => Promise<R> {
    return async (path) => {
      this.#enter(call, path)
      return work(path)
    }
  }

  #isFaulty(call: Call, path: string): boolean {
    return this.#faults.some(
      (fault) => fault.call === call && fault.timesLeft > 0 && fault.skip === 0 && fault.path.test(path),
    )
  }

  #enter(call: Call, path: string): void {
    this.counts.set(call, this.count(call) + 1)
    this.#calls.push({ call, path })
    const fault = this.#faults.find((one) => one.call === call && one.timesLeft > 0 && one.path.test(path))
    if (fault === undefined) return
    if (fault.skip > 0) {
      fault.skip -= 1
      return
    }
    fault.timesLeft -= 1
    throw systemError(fault.code)
  }
}
