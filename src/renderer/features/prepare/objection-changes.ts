import type { Objection } from '../../../domain/meetings/meeting'

/** A deleted objection, and the one before which it stood (null: at the end), so that it can be put back. */
export interface DeletedObjection {
  readonly objection: Objection
  readonly beforeId: string | null
}

export function blankObjection(id: string): Objection {
  return { id, text: '', protects: '', acknowledgement: '', addition: '', question: '', raisedAt: null }
}

export function isBlank({ text, protects, acknowledgement, addition, question }: Objection): boolean {
  return [text, protects, acknowledgement, addition, question].every((part) => part.trim() === '')
}

/** Whether it can be met in the room: it is named, and there is an acknowledgement for it. */
export function isPrepared({ text, acknowledgement }: Objection): boolean {
  return text.trim() !== '' && acknowledgement.trim() !== ''
}

/** Exchanges an objection with its neighbour above (-1) or below (1); at either end nothing changes. */
export function moveObjection(objections: readonly Objection[], id: string, by: -1 | 1): Objection[] {
  const from = objections.findIndex((objection) => objection.id === id)
  const moved = objections[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= objections.length) return [...objections]
  return objections.toSpliced(from, 1).toSpliced(to, 0, moved)
}

export function putBackObjection(objections: readonly Objection[], deleted: DeletedObjection): Objection[] {
  const index = objections.findIndex(({ id }) => id === deleted.beforeId)
  return objections.toSpliced(index === -1 ? objections.length : index, 0, deleted.objection)
}

/**
 * What can be put back after one more deletion: those that stood before this one now stand before the next.
 */
export function rememberDeleted(
  remembered: readonly DeletedObjection[],
  objections: readonly Objection[],
  id: string,
): DeletedObjection[] {
  const index = objections.findIndex((objection) => objection.id === id)
  const objection = objections[index]
  if (objection === undefined) return [...remembered]
  const beforeId = objections[index + 1]?.id ?? null
  const stillPlaced = remembered.map((deleted) =>
    deleted.beforeId === id ? { ...deleted, beforeId } : deleted,
  )
  return isBlank(objection) ? stillPlaced : [...stillPlaced, { objection, beforeId }]
}
