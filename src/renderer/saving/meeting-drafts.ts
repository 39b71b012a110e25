import { z } from 'zod'
import type { Reply } from '../../ipc/reply'
import type { MeetingChanges, OpenedMeeting } from '../../ipc/requests/meetings-requests'
import { t } from '../../texts/t'
import { MeetingDraft, type ChangedElsewhere, type OpenMeeting, type SaveMeeting } from './meeting-draft'
import type { OtherDraft } from './other-draft'

/** What a page of this program wrote itself: its parts are checked when they are saved. */
const leftBehindSchema = z.array(z.object({ id: z.string(), changes: z.custom<MeetingChanges>() }))

/**
 * The drafts that are open, or that still hold something unsaved. A meeting whose save fails keeps its draft after its
 * page was left: nothing that was written is dropped, and coming back shows it again.
 */
export class MeetingDrafts {
  readonly #openMeeting: OpenMeeting
  readonly #saveMeeting: SaveMeeting
  #tell: (line: string) => void = () => undefined
  readonly #drafts = new Map<string, { readonly draft: MeetingDraft; pages: number }>()

  readonly #others = new Set<OtherDraft>()
  /** Those of the others that no page shows any more. */
  readonly #left = new Set<OtherDraft>()

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
        this.#drafts.set(id, { draft: this.#draftOf(reply.value), pages: 0 })
      }
    }
    const entry = this.#drafts.get(id)
    if (entry === undefined)
      return { ok: false, error: { code: 'not-found', message: t('This meeting was deleted.') } }
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

  /** Others changed these meetings, or took them away: the drafts take that in. */
  lookAgain(ids: readonly string[], by: ChangedElsewhere = 'machine'): void {
    for (const id of ids) this.#drafts.get(id)?.draft.lookAgain(by)
  }

  /** `tell` gets a line for the person now and then; answers the way to take it away again. */
  onTold(tell: (line: string) => void): () => void {
    this.#tell = tell
    return () => {
      if (this.#tell === tell) this.#tell = () => undefined
    }
  }

  /**
   * Flushes this too whenever everything is. A page that leaves it calls the answer: it is saved then, and let go of
   * once it is on the disk.
   */
  follow(other: OtherDraft): () => Promise<void> {
    this.#letGoOfSavedOthers()
    this.#others.add(other)
    this.#left.delete(other)
    return async () => {
      this.#left.add(other)
      await other.flush()
      this.#letGoOfSavedOthers()
    }
  }

  /** Lets go of what was deleted. */
  unfollow(other: OtherDraft): void {
    this.#others.delete(other)
  }

  unsavedOthers(): OtherDraft[] {
    return [...this.#others].filter((other) => other.hasUnsaved)
  }

  unsaved(): MeetingDraft[] {
    return [...this.#drafts.values()].map(({ draft }) => draft).filter((draft) => draft.hasUnsaved)
  }

  /** Everything that is not on the disk, as text that `takeUp` of a later page reads; null when there is nothing. */
  unsavedJson(): string | null {
    const unsaved = this.unsaved().map((draft) => ({ id: draft.meeting.id, changes: draft.unsavedChanges() }))
    return unsaved.length === 0 ? null : JSON.stringify(unsaved)
  }

  /** Opens drafts with what an earlier page could not save; resolves when all of it is on the disk. */
  async takeUp(unsavedJson: string): Promise<void> {
    const leftBehind = leftBehindSchema.parse(JSON.parse(unsavedJson))
    await Promise.all(leftBehind.map(({ id, changes }) => this.#takeUpOne(id, changes)))
  }

  /** Resolves to whether everything is on disk. */
  async flushAll(): Promise<boolean> {
    const drafts = [...[...this.#drafts.values()].map(({ draft }) => draft), ...this.#others]
    const results = await Promise.all(drafts.map((draft) => draft.flush()))
    return results.every(Boolean)
  }

  async #takeUpOne(id: string, changes: MeetingChanges): Promise<void> {
    const reply = await this.open(id)
    // A meeting that is gone has nothing to be taken up into; one that cannot be opened now is asked for later.
    if (!reply.ok && reply.error.code === 'not-found') return
    if (!reply.ok) throw new Error(reply.error.message)
    await reply.value.takeUp(changes)
    await this.leave(id)
  }

  #draftOf(meeting: OpenedMeeting): MeetingDraft {
    return new MeetingDraft(meeting, {
      save: this.#saveMeeting,
      open: this.#openMeeting,
      tell: (line) => this.#tell(line),
    })
  }

  /** Those that their page left unsaved, and that a later try has saved. */
  #letGoOfSavedOthers(): void {
    for (const other of this.#left) {
      if (other.hasUnsaved) continue
      this.#others.delete(other)
      this.#left.delete(other)
    }
  }

  /** One that no page shows and that is on disk, also if it took several tries, has nothing that the disk has not. */
  #letGoOfIdle(id: string): void {
    const entry = this.#drafts.get(id)
    if (entry !== undefined && entry.pages <= 0 && !entry.draft.hasUnsaved) this.#drafts.delete(id)
  }
}
