/**
 * One task that waits until the next frame is on the screen, so that a key is seen before anything is thought about it.
 * With a pause it waits until nobody asked for so long.
 */
export class AfterFrame {
  #cancel: (() => void) | null = null

  constructor(private readonly task: () => void) {}

  ask(pauseMs: number): void {
    if (pauseMs === 0 && this.#cancel !== null) return
    this.cancel()
    if (pauseMs > 0) {
      const timer = setTimeout(this.#run, pauseMs)
      this.#cancel = () => clearTimeout(timer)
      return
    }
    const frame = requestAnimationFrame(() => {
      const timer = setTimeout(this.#run)
      this.#cancel = () => clearTimeout(timer)
    })
    this.#cancel = () => cancelAnimationFrame(frame)
  }

  cancel(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  readonly #run = (): void => {
    this.#cancel = null
    this.task()
  }
}
