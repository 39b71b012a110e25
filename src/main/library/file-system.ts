import { lstat, mkdir, open, readdir, readFile, rename, unlink, utimes } from 'node:fs/promises'
import { systemCodeOf } from './system-code'

/** What tells one version of a file from another without reading it. */
export interface FileStamp {
  readonly size: number
  readonly mtimeMs: number
}

export interface FileFacts extends FileStamp {
  /** A link is `other`: it is never followed, so that nothing outside the library is read or written through it. */
  readonly kind: 'file' | 'folder' | 'other'
}

export interface WritableFile {
  write(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  stamp(): Promise<FileStamp>
  close(): Promise<void>
}

/**
 * The few calls through which the library touches the disk. It is passed in, so that tests can let each of them fail.
 * All of them reject with Node's system errors.
 */
export interface FileSystem {
  /** Whether a rename may fail for a moment because a scanner or an indexer holds the file, as on Windows. */
  readonly hasBusyMoments: boolean
  /** Creates a file that only its owner may read; fails with EEXIST when there is one. */
  createFile(path: string): Promise<WritableFile>
  readFile(path: string): Promise<Uint8Array>
  inspect(path: string): Promise<FileFacts>
  listFolder(path: string): Promise<string[]>
  /** Creates the folder and its parents; an existing one is left as it is. */
  createFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  removeFile(path: string): Promise<void>
  touch(path: string, now: number): Promise<void>
  /** Makes the names in a folder durable, where the platform can. */
  syncFolder(path: string): Promise<void>
}

const onWindows = process.platform === 'win32'

/** What file systems answer that cannot sync a folder (some network and user-space ones). */
const folderSyncUnsupported = new Set(['EINVAL', 'ENOTSUP', 'EISDIR'])

export const nodeFileSystem: FileSystem = {
  hasBusyMoments: onWindows,

  async createFile(path) {
    const handle = await open(path, 'wx', 0o600)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      stamp: async () => {
        const { size, mtimeMs } = await handle.stat()
        return { size, mtimeMs }
      },
      close: () => handle.close(),
    }
  },

  readFile: (path) => readFile(path),

  async inspect(path) {
    const stats = await lstat(path)
    const kind = stats.isFile() ? 'file' : 'other'
    return { kind: stats.isDirectory() ? 'folder' : kind, size: stats.size, mtimeMs: stats.mtimeMs }
  },

  listFolder: (path) => readdir(path),

  async createFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },

  rename: (from, to) => rename(from, to),

  removeFile: (path) => unlink(path),

  touch: (path, now) => utimes(path, now / 1000, now / 1000),

  async syncFolder(path) {
    if (onWindows) return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } catch (error) {
      if (!folderSyncUnsupported.has(systemCodeOf(error) ?? '')) throw error
    } finally {
      await handle.close()
    }
  },
}
