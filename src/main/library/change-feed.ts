import { mapKinds } from '../../domain/records/map-kinds'
import { recordKindNames, type RecordKindName } from '../../domain/records/record-kind-name'
import type { ChangedBy } from './record-shelf'
import { Listeners, type Listener } from './listeners'

type ChangedIds = { readonly [K in RecordKindName]: readonly string[] }

/** Which records changed, appeared or went, by their kind. */
export interface LibraryChange extends ChangedIds {
  /** Those meetings among them that another program changed, or took away. */
  readonly meetingsByOthers: readonly string[]
}

/** Long enough to gather a burst, short enough that nobody sees it. */
const gatherMs = 50

/** Tells of changes in small bundles, so that ten thousand files that were read are not ten thousand events. */
export class ChangeFeed {
  readonly #listeners = new Listeners<LibraryChange>()
  readonly #gathered = mapKinds(() => new Set<string>())
  readonly #meetingsByOthers = new Set<string>()
  #timer: NodeJS.Timeout | null = null

  onChanged(listener: Listener<LibraryChange>): () => void {
    return this.#listeners.add(listener)
  }

  announce(kind: RecordKindName, id: string, by: ChangedBy): void {
    this.#gathered[kind].add(id)
    if (kind === 'meetings' && by === 'others') this.#meetingsByOthers.add(id)
    this.#timer ??= setTimeout(() => this.flush(), gatherMs).unref()
  }

  flush(): void {
    if (this.#timer === null) return
    clearTimeout(this.#timer)
    this.#timer = null
    const change: LibraryChange = {
      ...mapKinds((kind) => [...this.#gathered[kind]]),
      meetingsByOthers: [...this.#meetingsByOthers],
    }
    for (const kind of recordKindNames) this.#gathered[kind].clear()
    this.#meetingsByOthers.clear()
    this.#listeners.tell(change)
  }
}
