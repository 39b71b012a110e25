/**
 * A write that nobody waits for: it happens when nothing has asked for it during `quietMs`, or `longestMs` after it was
 * first asked for, and never twice at a time. A failed one is tried again the next time.
 */
export class PostponedWrite {
  #timer: NodeJS.Timeout | null = null
  #firstAskedAt: number | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly write: () => Promise<void>,
    private readonly quietMs: number,
    private readonly longestMs: number,
  ) {}

  ask(): void {
    // The machine's running time, not the wall clock: that one can be set back.
    const now = performance.now()
    this.#firstAskedAt ??= now
    const latest = this.#firstAskedAt + this.longestMs - now
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(this.quietMs, latest))).unref()
  }

  /** Writes now if something is waiting, and resolves when no write is under way any more; never rejects. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#firstAskedAt !== null) {
      this.#firstAskedAt = null
      this.#writing = this.#writing
        .then(() => this.write())
        .catch(() => {
          this.#firstAskedAt ??= performance.now()
        })
    }
    await this.#writing
  }
}
