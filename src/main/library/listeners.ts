export type Listener<T> = (value: T) => void

/** Who wants to hear of something. Adding a listener returns the way to take it away again. */
export class Listeners<T> {
  readonly #listeners = new Set<Listener<T>>()

  add(listener: Listener<T>): () => void {
    // A wrapper, so that one function added twice is two subscriptions.
    const subscription: Listener<T> = (value) => listener(value)
    this.#listeners.add(subscription)
    return () => {
      this.#listeners.delete(subscription)
    }
  }

  /** A listener that throws is heard of as an uncaught error, and stops neither the others nor what is being told. */
  tell(value: T): void {
    for (const listener of this.#listeners) {
      try {
        listener(value)
      } catch (error) {
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
}
