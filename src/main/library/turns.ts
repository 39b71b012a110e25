/** Lets tasks run one after another, in the order in which they came; a task that fails does not stop the next. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #left = 0

  get isIdle(): boolean {
    return this.#left === 0
  }

  take<R>(task: () => Promise<R>): Promise<R> {
    this.#left += 1
    const turn = this.#last.then(task).finally(() => {
      this.#left -= 1
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when every task that was taken so far is done. */
  async settled(): Promise<void> {
    await this.#last
  }
}
