import { lstat, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface SnapshotFile {
  readonly bytes: Buffer
  readonly modifiedAt: Date
}

/** Every file of a folder, by its path in it with forward slashes. What is no file is left out. */
export type LibrarySnapshot = ReadonlyMap<string, SnapshotFile>

export async function takeSnapshot(folder: string): Promise<LibrarySnapshot> {
  const snapshot = new Map<string, SnapshotFile>()
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const facts = await lstat(join(folder, path))
    if (!facts.isFile() || facts.size > largestRead) continue
    snapshot.set(path.replaceAll('\\', '/'), {
      bytes: await readFile(join(folder, path)),
      modifiedAt: facts.mtime,
    })
  }
  return snapshot
}

const largestRead = 16 * 1024 * 1024

/** Makes the folder what the snapshot was; only what differs is written. */
export async function putBackSnapshot(folder: string, snapshot: LibrarySnapshot): Promise<void> {
  for (const path of await readdir(folder, { recursive: true }).then((paths) => paths.sort())) {
    const facts = await lstat(join(folder, path)).catch(() => null)
    if (facts === null || (facts.isDirectory() && isFolderOf(snapshot, path))) continue
    const wanted = facts.isFile() ? snapshot.get(path) : undefined
    if (wanted === undefined || !(await isSame(join(folder, path), wanted, facts.mtimeMs, facts.size))) {
      await rm(join(folder, path), { recursive: true, force: true })
    }
  }
  for (const [path, { bytes, modifiedAt }] of snapshot) {
    const target = join(folder, path)
    if ((await lstat(target).catch(() => null)) !== null) continue
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
    await utimes(target, modifiedAt, modifiedAt)
  }
}

function isFolderOf(snapshot: LibrarySnapshot, folder: string): boolean {
  const start = `${folder}/`
  for (const path of snapshot.keys()) if (path.startsWith(start)) return true
  return false
}

async function isSame(path: string, wanted: SnapshotFile, mtimeMs: number, size: number): Promise<boolean> {
  if (size !== wanted.bytes.length || mtimeMs !== wanted.modifiedAt.getTime()) return false
  return wanted.bytes.equals(await readFile(path))
}
