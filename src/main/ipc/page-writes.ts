/** Longer than a save takes to show among the changes of the library. */
const forgottenAfterMs = 250

/** Knows which page wrote a meeting just now: it holds what it wrote, while the other pages have to look again. */
export class PageWrites {
  readonly #writers = new Map<string, Set<number>>()

  /** Runs a write of a meeting by a page, given by the id of its contents; null for none. */
  async by<T>(pageId: number | null, meetingId: string, write: () => Promise<T> | T): Promise<T> {
    if (pageId === null) return write()
    const writers = this.#writers.get(meetingId) ?? new Set<number>()
    this.#writers.set(meetingId, writers.add(pageId))
    try {
      return await write()
    } finally {
      setTimeout(() => writers.delete(pageId), forgottenAfterMs).unref()
    }
  }

  /** Those of the changed meetings that were not written by this page itself; each write is answered for once. */
  notBy(pageId: number, meetingIds: readonly string[]): string[] {
    return meetingIds.filter((id) => this.#writers.get(id)?.delete(pageId) !== true)
  }
}
