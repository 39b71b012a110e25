import type { RecordKindName } from '../../domain/records/record-kind-name'
import type { ChangedBy } from './record-shelf'
import { Listeners, type Listener } from './listeners'

/** Which records changed, appeared or went, by the folder of their kind. */
export interface LibraryChange {
  readonly meetings: readonly string[]
  readonly people: readonly string[]
  readonly phrases: readonly string[]
  /** Those meetings among them that another program changed, or took away. */
  readonly meetingsByOthers: readonly string[]
}

/** Long enough to gather a burst, short enough that nobody sees it. */
const gatherMs = 50

/** Tells of changes in small bundles, so that ten thousand files that were read are not ten thousand events. */
export class ChangeFeed {
  readonly #listeners = new Listeners<LibraryChange>()
  readonly #gathered = {
    meetings: new Set<string>(),
    people: new Set<string>(),
    phrases: new Set<string>(),
    meetingsByOthers: new Set<string>(),
  }
  #timer: NodeJS.Timeout | null = null

  onChanged(listener: Listener<LibraryChange>): () => void {
    return this.#listeners.add(listener)
  }

  announce(kind: RecordKindName, id: string, by: ChangedBy): void {
    this.#gathered[kind].add(id)
    if (kind === 'meetings' && by === 'others') this.#gathered.meetingsByOthers.add(id)
    this.#timer ??= setTimeout(() => this.flush(), gatherMs).unref()
  }

  flush(): void {
    if (this.#timer === null) return
    clearTimeout(this.#timer)
    this.#timer = null
    const { meetings, people, phrases, meetingsByOthers } = this.#gathered
    const change = {
      meetings: [...meetings],
      people: [...people],
      phrases: [...phrases],
      meetingsByOthers: [...meetingsByOthers],
    }
    for (const ids of [meetings, people, phrases, meetingsByOthers]) ids.clear()
    this.#listeners.tell(change)
  }
}
