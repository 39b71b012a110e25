import { statfs } from 'node:fs/promises'

/** Bytes that the disk of a folder still takes, or null where nobody can tell. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
