/**
 * Holds what a page is to be told until it listens: while it loads, and while the library is locked and another page
 * stands in its place. Of several wishes that wait, the last one counts.
 */
export class WaitingWish {
  #listens = false
  #wish: (() => void) | null = null

  /** Runs the wish at once if the page listens, else as soon as it does. */
  whenListening(wish: () => void): void {
    if (this.#listens) wish()
    else this.#wish = wish
  }

  pageListens(): void {
    this.#listens = true
    const wish = this.#wish
    this.#wish = null
    wish?.()
  }

  /** The page goes, or another takes its place; what waits goes on waiting. */
  pageLeaves(): void {
    this.#listens = false
  }
}
