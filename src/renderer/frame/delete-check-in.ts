import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import type { CheckInDraft } from '../saving/check-in-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export interface CheckInDeletion {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly say: (message: ToastMessage) => void
  /** Away from the page of what is gone. */
  readonly leave: () => void
}

/** Deletes a check-in after what was typed into it is saved, so that undoing brings that back too. */
export async function deleteCheckIn(
  draft: CheckInDraft,
  { bridge, drafts, say, leave }: CheckInDeletion,
): Promise<void> {
  const sayFailure = (message: string) => say({ text: message, action: null, tone: 'bad' })
  await draft.flush()
  const { id } = draft.checkIn
  const reply = await bridge.checkIns.remove({ id })
  if (!reply.ok) {
    sayFailure(`The check-in was not deleted. ${reply.error.message}`)
    return
  }
  draft.giveUp()
  drafts.unfollow(draft)
  leave()
  const putBack = async () => {
    const back = await bridge.checkIns.putBack({ id })
    if (!back.ok) sayFailure(`The check-in is still in the trash. ${back.error.message}`)
  }
  say({
    text: 'The check-in was deleted.',
    action: { label: 'Undo', run: () => void putBack() },
    tone: 'neutral',
  })
}
