import type { Wording } from '../../domain/insights/wording'
import type { Meeting } from '../../domain/meetings/meeting'
import type { ParsedMeetingChanges } from '../../ipc/requests/meetings-requests'

export type CountsWording = (meeting: Meeting) => Wording

/** The coach is a large part of the program that main needs for nothing else: it is loaded with the first closed meeting. */
const loadCounter = (): Promise<CountsWording> =>
  import('../../domain/insights/count-wording').then(({ countWording }) => countWording)

/** What the counted words depend on. */
const counted = ['closedAt', 'preparation', 'notesJson', 'reflection', 'sayBacks', 'playIds'] as const

/** Keeps what the coach counts in closed meetings in step with their words. It never makes a save fail. */
export class WordingCounter {
  #count: CountsWording | null = null
  #loading: Promise<void> | null = null

  constructor(private readonly load: () => Promise<CountsWording> = loadCounter) {}

  /** To be awaited before a save that closes a meeting; to be started when a closed one is opened. Never rejects. */
  prepare(): Promise<void> {
    this.#loading ??= this.load().then(
      (count) => void (this.#count = count),
      () => void (this.#loading = null),
    )
    return this.#loading
  }

  /** Resolves when what was begun to be loaded is there, at once when nothing was. */
  async ready(changes: ParsedMeetingChanges): Promise<void> {
    if (typeof changes.closedAt === 'string') await this.prepare()
    else await this.#loading
  }

  /** The wording of a meeting after these changes: none while it is not closed, and the last one where it cannot be counted. */
  wordingOf(meeting: Meeting, changes: ParsedMeetingChanges): Wording | null {
    if (meeting.closedAt === null) return null
    const isTouched = counted.some((part) => changes[part] !== undefined)
    if (!isTouched || this.#count === null) return meeting.wording
    try {
      return this.#count(meeting)
    } catch {
      return meeting.wording
    }
  }
}
