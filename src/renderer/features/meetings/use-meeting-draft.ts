import { useEffect, useState } from 'react'
import type { MeetingDraft } from '../../saving/meeting-draft'
import type { MeetingDrafts } from '../../saving/meeting-drafts'

export type DraftState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly draft: MeetingDraft }
  | { readonly kind: 'failed'; readonly message: string }

/** Opens the draft of a meeting for as long as the page is shown; leaving the page saves it. */
export function useMeetingDraft(drafts: MeetingDrafts, id: string): DraftState {
  const [state, setState] = useState<DraftState>({ kind: 'opening' })
  useEffect(() => {
    let isShown = true
    const opening = drafts.open(id)
    void opening.then((reply) => {
      if (isShown)
        setState(
          reply.ok ? { kind: 'open', draft: reply.value } : { kind: 'failed', message: reply.error.message },
        )
    })
    return () => {
      isShown = false
      void opening.then((reply) => {
        if (reply.ok) void drafts.leave(id)
      })
    }
  }, [drafts, id])
  return state
}
