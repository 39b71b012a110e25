import type { Meeting } from '../../domain/meetings/meeting'
import type { Reply } from '../../ipc/reply'
import { MeetingDraft, type SaveMeeting } from './meeting-draft'

export type OpenMeeting = (id: string) => Promise<Reply<Meeting>>

/**
 * The drafts that are open, or that still hold something unsaved. A meeting whose save fails keeps its draft after its
 * page was left: nothing that was written is dropped, and coming back shows it again.
 */
export class MeetingDrafts {
  readonly #openMeeting: OpenMeeting
  readonly #saveMeeting: SaveMeeting
  readonly #drafts = new Map<string, { readonly draft: MeetingDraft; pages: number }>()

  constructor(openMeeting: OpenMeeting, saveMeeting: SaveMeeting) {
    this.#openMeeting = openMeeting
    this.#saveMeeting = saveMeeting
  }

  /** The draft for a page that shows it; each opening is to be followed by one `leave`. */
  async open(id: string): Promise<Reply<MeetingDraft>> {
    this.#letGoOfIdle(id)
    if (!this.#drafts.has(id)) {
      const reply = await this.#openMeeting(id)
      if (!reply.ok) return reply
      // Two openings at once share the first one's draft.
      if (!this.#drafts.has(id)) {
        this.#drafts.set(id, { draft: new MeetingDraft(reply.value, this.#saveMeeting), pages: 0 })
      }
    }
    const entry = this.#drafts.get(id)
    if (entry === undefined)
      return { ok: false, error: { code: 'not-found', message: 'This meeting was deleted.' } }
    entry.pages += 1
    return { ok: true, value: entry.draft }
  }

  /** Saves the draft of a page that is left, and lets go of it once it is on disk and no page shows it. */
  async leave(id: string): Promise<void> {
    const entry = this.#drafts.get(id)
    if (entry === undefined) return
    entry.pages -= 1
    entry.draft.takeNotes()
    await entry.draft.flush()
    if (this.#drafts.get(id) === entry) this.#letGoOfIdle(id)
  }

  /** Lets go of a deleted meeting's draft, unsaved or not. */
  forget(id: string): void {
    this.#drafts.get(id)?.draft.giveUp()
    this.#drafts.delete(id)
  }

  unsaved(): MeetingDraft[] {
    return [...this.#drafts.values()].map(({ draft }) => draft).filter((draft) => draft.hasUnsaved)
  }

  /** Resolves to whether everything is on disk. */
  async flushAll(): Promise<boolean> {
    const results = await Promise.all([...this.#drafts.values()].map(({ draft }) => draft.flush()))
    return results.every(Boolean)
  }

  /** One that no page shows and that is on disk, also if it took several tries, has nothing that the disk has not. */
  #letGoOfIdle(id: string): void {
    const entry = this.#drafts.get(id)
    if (entry !== undefined && entry.pages <= 0 && !entry.draft.hasUnsaved) this.#drafts.delete(id)
  }
}
