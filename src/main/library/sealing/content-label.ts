import type { FileLabel } from '../envelope'
import { isRecordId } from '../record-file-name'
import { recordFolders } from '../record-kinds'

/** The folders of a library that hold what people wrote, in one form or another. */
export const contentFolders = [...recordFolders, 'trash', 'quarantine', 'history'] as const

/**
 * What a file in the library has to be, by its path from the library on with forward slashes; null when no record has
 * such a path. A record keeps its label wherever it is moved: `trash/meetings/<id>.<time>.json` is that of `meetings`.
 */
export function labelOfPath(path: string): FileLabel | null {
  const parts = path.split('/')
  const fileName = parts.at(-1) ?? ''
  if (parts.length === 2) return labelOf(parts[0], nameWithoutExtension(fileName))
  const [shelf, kind, folder] = parts
  if (shelf === 'history') return parts.length === 4 ? labelOf(kind, folder) : null
  if (shelf !== 'trash' && shelf !== 'quarantine') return null
  return parts.length === 3 ? labelOf(kind, fileName.split('.')[0]) : null
}

function labelOf(kind: string | undefined, id: string | undefined): FileLabel | null {
  if (kind === undefined || id === undefined) return null
  if (!recordFolders.includes(kind) || !isRecordId(id)) return null
  return { kind, id }
}

function nameWithoutExtension(fileName: string): string {
  return fileName.replace(/\.(json|sealed)$/, '')
}
