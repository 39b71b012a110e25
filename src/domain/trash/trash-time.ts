const daysInTrash = 30
const dayMs = 24 * 60 * 60_000

/** When something that was moved to the trash at this time goes for good; both in milliseconds. */
export function leavesTrashAt(deletedAt: number): number {
  return deletedAt + daysInTrash * dayMs
}
