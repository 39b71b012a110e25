import { useEffect, useState } from 'react'
import type { Bridge } from '../../preload'
import type { RequestState } from '../requests/use-request'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import { SharedPageDraft } from '../saving/shared-page-draft'

/** Opens a page for as long as it is shown, and saves it when that ends; what others change is taken in. */
export function useSharedPageDraft(
  bridge: Bridge,
  drafts: MeetingDrafts,
  id: string,
): RequestState<SharedPageDraft> {
  const [state, setState] = useState<RequestState<SharedPageDraft>>({ kind: 'loading' })
  useEffect(() => {
    let draft: SharedPageDraft | null = null
    let leave: (() => Promise<void>) | null = null
    let isShown = true
    const look = async () => {
      const reply = await bridge.pages.open({ id })
      if (!isShown) return
      if (!reply.ok) {
        if (draft === null) setState({ kind: 'failed', message: reply.error.message })
        return
      }
      if (draft !== null) {
        draft.takeIn(reply.value)
        return
      }
      draft = new SharedPageDraft(reply.value, (changes) => bridge.pages.save({ id, changes }))
      leave = drafts.follow(draft)
      setState({ kind: 'ready', value: draft })
    }
    void look()
    const end = bridge.pages.onChanged(() => void look())
    return () => {
      isShown = false
      end()
      void leave?.()
    }
  }, [bridge, drafts, id])
  return state
}
