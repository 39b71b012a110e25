import { useEffect, useMemo, useState } from 'react'
import type { JournalEntry } from '../../domain/journal/journal-entry'
import type { Bridge } from '../../preload'
import { EntryDraft, type EntryDraftSurroundings } from '../saving/entry-draft'

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
export function useEntryDraft(bridge: Bridge, id: string): EntryDraftOpening {
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
  useKeptDraft(bridge, state.kind === 'open' ? state.draft : null)
  return state
}

/** Saves the draft when its page, its window or the library is left, and takes in what others change. */
export function useKeptDraft(bridge: Bridge, draft: EntryDraft | null): void {
  const save = useMemo(() => () => void draft?.flush(), [draft])
  useEffect(() => {
    const ends = [
      bridge.entries.onChanged(() => void draft?.lookAgain()),
      bridge.window.onClosing(save),
      bridge.lock.onLocking(save),
    ]
    window.addEventListener('blur', save)
    return () => {
      save()
      for (const end of ends) end()
      window.removeEventListener('blur', save)
    }
  }, [bridge, draft, save])
}
