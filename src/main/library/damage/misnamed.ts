import type { Envelope } from '../envelope'
import { recordIdOf } from '../record-file-name'

export interface Misnamed {
  /** The record that the file may be: whether it is shows when it is read. */
  readonly id: string
  readonly fileName: string
}

/**
 * Files whose names differ from those of missing records only by the case of letters or by the form in which characters
 * are written: some disks and programs change names so. Without a list of what is missing, small letters are tried.
 */
export function findMisnamed(
  fileNames: readonly string[],
  missingIds: readonly string[],
  extension: Envelope['extension'],
): Misnamed[] {
  const present = new Set(fileNames)
  const missing = new Map(missingIds.map((id) => [folded(`${id}${extension}`), id]))
  return fileNames.flatMap((fileName) => {
    const name = folded(fileName)
    if (missing.size === 0 && name === fileName) return []
    const id = missing.get(name) ?? recordIdOf(name, extension)
    return id === null || present.has(`${id}${extension}`) ? [] : [{ id, fileName }]
  })
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
