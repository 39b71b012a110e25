import { Listeners, type Listener } from './listeners'

/** Which records changed, appeared or went, by the folder of their kind. */
export interface LibraryChange {
  readonly meetings: readonly string[]
  readonly people: readonly string[]
}

/** Long enough to gather a burst, short enough that nobody sees it. */
const gatherMs = 50

/** Tells of changes in small bundles, so that ten thousand files that were read are not ten thousand events. */
export class ChangeFeed {
  readonly #listeners = new Listeners<LibraryChange>()
  readonly #gathered = { meetings: new Set<string>(), people: new Set<string>() }
  #timer: NodeJS.Timeout | null = null

  onChanged(listener: Listener<LibraryChange>): () => void {
    return this.#listeners.add(listener)
  }

  announce(kind: keyof LibraryChange, id: string): void {
    this.#gathered[kind].add(id)
    this.#timer ??= setTimeout(() => this.flush(), gatherMs).unref()
  }

  flush(): void {
    if (this.#timer === null) return
    clearTimeout(this.#timer)
    this.#timer = null
    const change = { meetings: [...this.#gathered.meetings], people: [...this.#gathered.people] }
    this.#gathered.meetings.clear()
    this.#gathered.people.clear()
    this.#listeners.tell(change)
  }
}
