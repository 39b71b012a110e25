import { useEffect, useState } from 'react'
import type { JournalEntry } from '../../domain/journal/journal-entry'
import type { Bridge } from '../../preload'
import { EntryDraft, type EntryDraftSurroundings } from '../saving/entry-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export type EntryDraftOpening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly draft: EntryDraft }
  | { readonly kind: 'failed'; readonly message: string }

/** How an entry is made, opened and saved; a new one is written on this occasion. */
export function entrySurroundings(
  bridge: Bridge,
  occasion: JournalEntry['occasion'],
  happenedAt?: string,
): EntryDraftSurroundings {
  return {
    create: (changes) =>
      bridge.entries.create({
        occasion,
        changes: happenedAt === undefined ? changes : { happenedAt, ...changes },
      }),
    open: (id) => bridge.entries.open({ id }),
    save: (id, changes) => bridge.entries.save({ id, changes }),
  }
}

/** Opens an entry for as long as the page is shown. */
export function useEntryDraft(bridge: Bridge, drafts: MeetingDrafts, id: string): EntryDraftOpening {
  const [state, setState] = useState<EntryDraftOpening>({ kind: 'opening' })
  useEffect(() => {
    let isShown = true
    void bridge.entries.open({ id }).then((reply) => {
      if (!isShown) return
      if (!reply.ok) {
        setState({ kind: 'failed', message: reply.error.message })
        return
      }
      setState({ kind: 'open', draft: new EntryDraft(reply.value, true, entrySurroundings(bridge, 'free')) })
    })
    return () => {
      isShown = false
    }
  }, [bridge, id])
  useKeptDraft(bridge, drafts, state.kind === 'open' ? state.draft : null)
  return state
}

/** Saves the draft whenever everything is saved, and when its page is left; takes in what others change. */
export function useKeptDraft(bridge: Bridge, drafts: MeetingDrafts, draft: EntryDraft | null): void {
  useEffect(() => {
    if (draft === null) return
    const leave = drafts.follow(draft)
    const endListening = bridge.entries.onChanged(() => void draft.lookAgain())
    return () => {
      endListening()
      void leave()
    }
  }, [bridge, drafts, draft])
}
